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

/** Meter of a service's level on one characteristic: a row of five cells. */
public final class LevelMeterDrawing {

    private static final double GAP = 1;

    private LevelMeterDrawing() {}

    /** Draws the cells, filling the paper; steps that rest on recalled facts are hollow. */
    public static Picture draw(Service service, Characteristic characteristic, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        double pitch = (paper.width() + GAP) / Level.TOP;
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(builder, service, characteristic, step, step * pitch, 0, pitch - GAP, paper.height(),
                paper.palette());
        var text = texts.get("reasons.level", characteristic.name(), LevelWords.level(service, characteristic, texts));
        return new Picture(paper.width(), paper.height(), text, text, builder.marks());
    }
}
