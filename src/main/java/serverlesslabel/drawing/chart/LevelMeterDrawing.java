package serverlesslabel.drawing.chart;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** The level of a service on one characteristic as a row of five cells, filling the paper. */
public final class LevelMeterDrawing {

    private static final double GAP = 1;

    private LevelMeterDrawing() {}

    /** The cells; what rests on recalled facts is hollow. */
    public static Picture draw(Service service, Characteristic characteristic, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        double pitch = (paper.width() + GAP) / Level.TOP;
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(builder, service, characteristic, step, step * pitch, 0, pitch - GAP, paper.height(),
                paper.palette());
        var says = texts.get("reasons.level", characteristic.name(), LevelWords.level(service, characteristic, texts));
        return new Picture(paper.width(), paper.height(), says, says, builder.list());
    }
}
