package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Texts;

/** Shares of all weight as one bar, in the order of the rubric. */
public final class ShareBarDrawing {

    private static final double GAP = 1;

    private ShareBarDrawing() {}

    /** The shares of weights, filling the paper; what counts nothing has no width. */
    public static Picture draw(Rubric rubric, Weights weights, Paper paper, Texts texts) {
        var counted = weights.effective();
        return draw(rubric, counted.points().stream().map(each -> (double) each / counted.sum()).toList(),
            weights.shares(), paper, texts);
    }

    /** The place of the characteristic whose segment is at a part of the bar, 0 at its left end and 1 at its right. */
    public static int at(Weights weights, double part) {
        var points = weights.effective().points();
        double left = part * weights.sum();
        for (int place = 0; place < points.size() - 1; place++) {
            left -= points.get(place);
            if (left < 0) return place;
        }
        return points.size() - 1;
    }

    /** Shares that are no whole weights, such as a mean of many; they add up to 1. */
    public static Picture ofShares(Rubric rubric, List<Double> shares, Paper paper, Texts texts) {
        return draw(rubric, shares, shares.stream().map(each -> (int) Math.round(100 * each)).toList(), paper, texts);
    }

    private static Picture draw(Rubric rubric, List<Double> shares, List<Integer> percents, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        double x = 0;
        for (var characteristic : rubric.characteristics()) {
            double width = paper.width() * shares.get(characteristic.place());
            builder.box(x, 0, Math.max(0, width - GAP), paper.height(), 0, paper.palette()
                .characteristic(characteristic.place()),
                Pen.NONE);
            x += width;
        }
        var says = rubric.characteristics().stream()
            .map(characteristic -> characteristic.name() + " " + texts.get("percent",
            percents.get(characteristic.place()))).collect(Collectors.joining(", "));
        return new Picture(paper.width(), paper.height(), texts.get("weights.shares"), says, builder.list());
    }
}
