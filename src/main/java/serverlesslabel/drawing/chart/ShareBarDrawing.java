package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Texts;

/** Stacked bar of the shares of all weight, in the order of the rubric or in one of the reader's. */
public final class ShareBarDrawing {

    private static final double GAP = 1;

    private ShareBarDrawing() {}

    /** Draws the shares of a set of weights, filling the paper; a weight of 0 has no width. */
    public static Picture draw(Rubric rubric, Weights weights, Paper paper, Texts texts) {
        return draw(rubric.characteristics(), weights, paper, texts);
    }

    /**
     * Draws the shares of a set of weights in an order, filling the paper; a weight of 0 has no width.
     *
     * @param order all characteristics, from left to right
     */
    public static Picture draw(List<Characteristic> order, Weights weights, Paper paper, Texts texts) {
        var counted = weights.effective();
        return draw(order, counted.points().stream().map(points -> (double) points / counted.sum()).toList(),
            weights.shares(), paper, texts);
    }

    /**
     * The place in the rubric of the characteristic whose segment lies at a position of the bar.
     *
     * @param part 0 for the left end of the bar, 1 for the right
     * @return a place from 0; the last one for positions beyond the right end
     */
    public static int placeAt(Weights weights, double part) {
        var points = weights.effective().points();
        double left = part * weights.sum();
        for (int place = 0; place < points.size() - 1; place++) {
            left -= points.get(place);
            if (left < 0) return place;
        }
        return points.size() - 1;
    }

    /**
     * Draws shares that no whole weights give, such as a mean of many sets of weights, filling the paper.
     *
     * @param shares one for each characteristic in the order of the rubric; they add up to 1
     */
    public static Picture drawShares(Rubric rubric, List<Double> shares, Paper paper, Texts texts) {
        return draw(rubric.characteristics(), shares, shares.stream().map(share -> (int) Math.round(100 * share))
            .toList(), paper, texts);
    }

    private static Picture draw(List<Characteristic> order, List<Double> shares, List<Integer> percents, Paper paper,
                                Texts texts) {
        var builder = new PictureBuilder();
        double x = 0;
        for (var characteristic : order) {
            double width = paper.width() * shares.get(characteristic.place());
            builder.box(x, 0, Math.max(0, width - GAP), paper.height(), 0,
                paper.palette().characteristic(characteristic.place()), Pen.NONE);
            x += width;
        }
        var text = order.stream()
            .map(characteristic -> characteristic.name() + " "
                + texts.get("percent", percents.get(characteristic.place())))
            .collect(Collectors.joining(", "));
        return new Picture(paper.width(), paper.height(), texts.get("weights.shares"), text, builder.marks());
    }
}
