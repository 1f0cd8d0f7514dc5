package serverlesslabel.drawing.chart;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/**
 * Layout of a radar: centred on the paper, and as large as the labels around it leave room for. Lengths are in pixels.
 */
public final class RadarLayout {

    /** Distance of the labels from the tips of the axes, in sizes of the names' letters. */
    private static final double GAP = 0.75;
    /** An axis whose direction has a horizontal part smaller than this has its label centred on its tip. */
    private static final double SIDEWAYS = 0.2;
    private static final int HALVINGS = 20;
    /**
     * A name may take the larger of a share of the width and a number of letter sizes; both shrink in proportion where
     * there are more axes than this.
     */
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
        this.middle = new Point(reachAcross(radius, -1) + (paper.width() - width()) / 2,
            reachDown(radius, -1) + (paper.height() - height()) / 2);
    }

    /** The layout of a radar on a sheet beside a table that states the shares; it is no larger than the paper. */
    public RadarLayout(Comparison comparison, SheetPaper paper) {
        this(comparison, paper.paper(), RadarStyle.beside(paper.letters()), paper.texts());
    }

    /** The width of the radar with its labels. */
    public double width() {
        return reachAcross(radius, -1) + reachAcross(radius, 1);
    }

    /** The height of the radar with its labels. */
    public double height() {
        return reachDown(radius, -1) + reachDown(radius, 1);
    }

    /** The characteristics the axes stand for, clockwise from the top. */
    List<Characteristic> axes() {
        return comparison.rubric().characteristics();
    }

    /** The distance of the outermost ring from the centre. */
    double radius() {
        return radius;
    }

    /** The centre of the radar. */
    Point middle() {
        return middle;
    }

    /** The point of a level, 0 to 5, on an axis. */
    Point point(Characteristic axis, double level) {
        return middle.towards(direction(axis), radius * level / Level.TOP);
    }

    /** The name of an axis, cut with an ellipsis where it would crowd the radar or the neighbouring names. */
    String name(Characteristic axis) {
        double most = Math.max(NAME_SHARE * paper.width(), LEAST_NAME * style.name().size());
        return paper.ruler().fit(axis.brief(), style.name(), most * Math.min(1, AXES / axes().size()));
    }

    /** The lines of an axis's name: two at a side, where it has two words and no share stands below it. */
    List<String> lines(Characteristic axis) {
        var name = name(axis);
        if (style.share().isPresent() || anchor(axis) == Anchor.MIDDLE || !name.contains(" ")) return List.of(name);
        double room = 0.7 * paper.ruler().width(name, style.name());
        return TextWrapper.wrap(name, style.name(), room, 2, paper.ruler());
    }

    /** The height of the label of an axis, in pixels. */
    private double height(Characteristic axis) {
        return style.height(lines(axis).size());
    }

    /** The share of all weight an axis has, as text: "14 %". */
    String share(Characteristic axis) {
        return texts.get("percent", comparison.weights().shares().get(axis.place()));
    }

    /** The top of an axis's label; {@link #anchor} says on which side of this point its lines stand. */
    Point label(Characteristic axis) {
        var tip = middle.towards(direction(axis), radius + gap);
        // A label stands above the tip at the top, below it at the bottom, and centred on it at the sides.
        return tip.plus(0, -height(axis) * (1 + StrictMath.cos(direction(axis))) / 2);
    }

    /** The side of its point on which the label of an axis stands. */
    Anchor anchor(Characteristic axis) {
        double across = StrictMath.sin(direction(axis));
        return across > SIDEWAYS ? Anchor.START : across < -SIDEWAYS ? Anchor.END : Anchor.MIDDLE;
    }

    private double direction(Characteristic axis) {
        return 2 * Math.PI * axis.place() / axes().size();
    }

    // The largest radius whose labels fit on the paper; bisection finds it to less than a pixel.
    private double largestRadius() {
        double fits = 0;
        double tooLarge = Math.min(paper.width(), paper.height());
        for (int i = 0; i < HALVINGS; i++) {
            double tried = (fits + tooLarge) / 2;
            if (reachAcross(tried, -1) + reachAcross(tried, 1) <= paper.width()
                && reachDown(tried, -1) + reachDown(tried, 1) <= paper.height()) fits = tried;
            else tooLarge = tried;
        }
        return fits;
    }

    // How far axes and labels reach from the centre to the left (-1) or right (1).
    private double reachAcross(double tried, int side) {
        return axes().stream().mapToDouble(axis -> {
            double x = StrictMath.sin(direction(axis));
            double width = widths.get(axis.place());
            return side * x * (tried + gap) + (Math.abs(x) <= SIDEWAYS ? width / 2 : side * x > 0 ? width : 0);
        }).max().orElse(0) + 1;
    }

    // How far axes and labels reach from the centre upwards (-1) or downwards (1).
    private double reachDown(double tried, int side) {
        return axes().stream().mapToDouble(axis -> {
            double y = -StrictMath.cos(direction(axis));
            return side * y * (tried + gap) + height(axis) * (1 + side * y) / 2;
        }).max().orElse(0) + 1;
    }

    private double labelWidth(Characteristic axis) {
        if (style.sign() > 0) return style.sign();
        double widest = lines(axis).stream().mapToDouble(line -> paper.ruler().width(line, style.name())).max()
            .orElse(0);
        return Math.max(widest,
            style.share().map(share -> paper.ruler().width(share(axis), share)).orElse(0.0));
    }
}
