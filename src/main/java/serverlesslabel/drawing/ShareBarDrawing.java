package serverlesslabel.drawing;

import java.util.stream.Collectors;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Texts;

/** The weights as shares of one bar, in the order of the rubric. */
public final class ShareBarDrawing {

    private static final double GAP = 1;

    private ShareBarDrawing() {}

    /** The bar, filling the paper; what counts nothing has no width. */
    public static Picture draw(Rubric rubric, Weights weights, Paper paper, Texts texts) {
        var marks = new Marks();
        double x = 0;
        var counted = weights.effective();
        for (var each : rubric.characteristics()) {
            double width = paper.width() * counted.of(each) / counted.sum();
            marks.box(x, 0, Math.max(0, width - GAP), paper.height(), 0, paper.palette().characteristic(each.place()),
                Pen.NONE);
            x += width;
        }
        return new Picture(paper.width(), paper.height(), texts.say("weights.shares"), says(rubric, weights, texts),
            marks.list());
    }

    private static String says(Rubric rubric, Weights weights, Texts texts) {
        var shares = weights.shares();
        return rubric.characteristics().stream().map(each -> each.name() + " " + texts.say("percent",
            shares.get(each.place())))
            .collect(Collectors.joining(", "));
    }
}
