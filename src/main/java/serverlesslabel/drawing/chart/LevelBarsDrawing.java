package serverlesslabel.drawing.chart;

import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** Levels of a service as small bars in the order of the rubric; a level of 0 is only the line at the foot. */
public final class LevelBarsDrawing {

    private static final double SHARE_OF_PITCH = 0.75;
    private static final double FOOT = 1;

    private LevelBarsDrawing() {}

    /** Draws the bars, filling the paper; the part of a level that rests on recalled facts is hollow. */
    public static Picture draw(Service service, Rubric rubric, Paper paper, Texts texts) {
        var palette = paper.palette();
        var builder = new PictureBuilder();
        int count = rubric.characteristics().size();
        double pitch = paper.width() / count;
        double width = Math.round(pitch * SHARE_OF_PITCH);
        double step = (paper.height() - FOOT) / Level.TOP;
        for (var characteristic : rubric.characteristics()) {
            // On whole pixels, so that all gaps and edges are equally sharp.
            double x = Math.round(characteristic.place() * pitch);
            double sure = Math.round(service.levels().documentedOf(characteristic) * step);
            double all = Math.round(service.levels().of(characteristic) * step);
            var ink = palette.characteristic(characteristic.place());
            builder.box(x, 0, width, paper.height() - FOOT, 0, palette.line().faded(0.35), Pen.NONE);
            builder.box(x, paper.height() - FOOT - sure, width, sure, 0, ink, Pen.NONE);
            builder.box(x + 0.5, paper.height() - FOOT - all + 0.5, width - 1, Math.max(0, all - sure - 1), 0,
                palette.paper(), all > sure ? Pen.of(palette.edge(characteristic.place()), 1) : Pen.NONE);
            builder.box(x, paper.height() - FOOT, width, FOOT, 0, ink, Pen.NONE);
        }
        var text = LevelWords.all(service, rubric, texts);
        return new Picture(paper.width(), paper.height(), text, text, builder.marks());
    }

    /** Draws the colours of the characteristics, each over its bar; fills the paper. */
    public static Picture colours(Rubric rubric, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        double pitch = paper.width() / rubric.characteristics().size();
        for (var characteristic : rubric.characteristics())
            builder.box(characteristic.place() * pitch, 0, pitch * SHARE_OF_PITCH, paper.height(), 1,
                paper.palette().characteristic(characteristic.place()), Pen.NONE);
        var names = rubric.characteristics().stream().map(Characteristic::brief).collect(Collectors.joining(", "));
        return new Picture(paper.width(), paper.height(), texts.get("levels.order", names), "", builder.marks());
    }
}
