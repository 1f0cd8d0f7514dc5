package serverlesslabel.drawing.chart;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/** Where everything in a radar is: as large as the labels around it leave room for, in the middle of the paper. */
public final class RadarLayout {

    /** Of the size of the names, how far they stand off. */
    private static final double GAP = 0.75;
    /** An axis that leans less than this has its label centred on its tip. */
    private static final double SIDEWAYS = 0.2;
    private static final int HALVINGS = 20;
    /** With so many axes or fewer a name has this share of the width, or so many sizes of its letters; else less. */
    private static final double AXES = 8;
    private static final double NAME_SHARE = 0.3;
    private static final double LEAST_NAME = 9;

    private final Comparison comparison;
    private final Paper paper;
    private final Texts texts;
    private final RadarStyle style;
    private final double gap;
    private final List<Double> widths;
    private final double radius;
    private final Point middle;

    RadarLayout(Comparison comparison, Paper paper, RadarStyle style, Texts texts) {
        this.comparison = comparison;
        this.paper = paper;
        this.texts = texts;
        this.style = style;
        this.gap = style.name().size() * GAP;
        this.widths = axes().stream().map(this::labelWidth).toList();
        this.radius = largestRadius();
        this.middle = new Point(reach(radius, -1, true) + slack(true) / 2, reach(radius, -1, false) + slack(false) / 2);
    }

    /** A radar on a sheet, no larger than the paper. */
    public RadarLayout(Comparison comparison, SheetPaper paper) {
        this(comparison, paper.paper(), RadarStyle.on(paper.letters()), paper.texts());
    }

    /** How wide it is with its labels. */
    public double width() {
        return reach(radius, -1, true) + reach(radius, 1, true);
    }

    /** How high it is with its labels. */
    public double height() {
        return reach(radius, -1, false) + reach(radius, 1, false);
    }

    /** The axes, clockwise from the top. */
    List<Characteristic> axes() {
        return comparison.rubric().characteristics();
    }

    /** The middle. */
    Point middle() {
        return middle;
    }

    /** The place of a level on an axis. */
    Point on(Characteristic axis, double level) {
        return middle.towards(direction(axis), radius * level / Level.TOP);
    }

    /** The name of an axis, or as much of it as leaves room for the radar and for its neighbours. */
    String name(Characteristic axis) {
        double most = Math.max(NAME_SHARE * paper.width(), LEAST_NAME * style.name().size());
        return paper.ruler().fit(axis.brief(), style.name(), most * Math.min(1, AXES / axes().size()));
    }

    /** The share of the weight an axis has, in words. */
    String share(Characteristic axis) {
        return texts.get("percent", comparison.weights().shares().get(axis.place()));
    }

    /** Where the label of an axis begins, from above, and on which side of the point it stands. */
    Point label(Characteristic axis) {
        var tip = middle.towards(direction(axis), radius + gap);
        // Above the tip at the top, below it at the bottom, centred on it at the sides.
        return tip.plus(0, -style.height() * (1 + StrictMath.cos(direction(axis))) / 2);
    }

    /** On which side of its point the label of an axis stands. */
    Anchor anchor(Characteristic axis) {
        double across = StrictMath.sin(direction(axis));
        return across > SIDEWAYS ? Anchor.START : across < -SIDEWAYS ? Anchor.END : Anchor.MIDDLE;
    }

    private double direction(Characteristic axis) {
        return 2 * Math.PI * axis.place() / axes().size();
    }

    // The largest radius whose labels fit on the paper. Halving again and again settles it to less than a pixel.
    private double largestRadius() {
        double fits = 0;
        double tooLarge = Math.min(paper.width(), paper.height());
        for (int i = 0; i < HALVINGS; i++) {
            double tried = (fits + tooLarge) / 2;
            if (reach(tried, -1, true) + reach(tried, 1, true) <= paper.width()
                && reach(tried, -1, false) + reach(tried, 1, false) <= paper.height()) fits = tried;
            else tooLarge = tried;
        }
        return fits;
    }

    private double slack(boolean across) {
        return across ? paper.width() - width() : paper.height() - height();
    }

    // How far axes and labels reach from the middle: across to the left (-1) or right (1), else up (-1) or down (1).
    private double reach(double tried, int side, boolean across) {
        return axes().stream().mapToDouble(axis -> {
            double x = StrictMath.sin(direction(axis));
            double y = -StrictMath.cos(direction(axis));
            double width = widths.get(axis.place());
            if (!across) return side * y * (tried + gap) + style.height() * (1 + side * y) / 2;
            return side * x * (tried + gap) + (Math.abs(x) <= SIDEWAYS ? width / 2 : side * x > 0 ? width : 0);
        }).max().orElse(0) + 1;
    }

    private double labelWidth(Characteristic axis) {
        return Math.max(paper.ruler().width(name(axis), style.name()),
            paper.ruler().width(share(axis), style.share()));
    }
}
