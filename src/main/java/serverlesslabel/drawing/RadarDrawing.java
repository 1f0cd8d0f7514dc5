package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/**
 * The levels of one to six services on axes in the order of the rubric, clockwise from the top. It shows levels, never
 * weighted values, and its areas mean nothing; so outlines come first and fills are faint.
 */
public final class RadarDrawing {

    private static final double FIRST_WIDTH = 2.5;
    private static final double OTHER_WIDTH = 1.75;
    private static final double FILL = 0.08;
    private static final double MARKER = 3.5;
    private static final double GAP = 8;
    /** An axis that leans less than this has its label centred on its tip. */
    private static final double SIDEWAYS = 0.2;
    private static final int HALVINGS = 20;
    private static final double SMALLEST_TEXT = 11;
    /** Letters grow with the radar, one pixel for so many pixels of paper. */
    private static final double PIXELS_A_LETTER = 38;
    private static final double LARGEST_TEXT = 15;

    private final Comparison comparison;
    private final Paper paper;
    private final Texts texts;
    private final Lettering name;
    private final Lettering share;
    private final List<Double> widths;
    private final Point middle;
    private final double radius;

    private RadarDrawing(Comparison comparison, Paper paper, Texts texts) {
        this.comparison = comparison;
        this.paper = paper;
        this.texts = texts;
        double size = Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT + 1, paper.width() / PIXELS_A_LETTER));
        this.name = Lettering.regular(size);
        this.share = Lettering.regular(Math.max(SMALLEST_TEXT, size - 2));
        this.widths = axes().stream().map(this::labelWidth).toList();
        this.radius = largestRadius();
        this.middle = new Point(reach(radius, -1, true) + slack(true) / 2, reach(radius, -1, false) + slack(false) / 2);
    }

    /** The radar of a comparison, as large as its labels leave room for. */
    public static Picture draw(Comparison comparison, Paper paper, Texts texts) {
        return new RadarDrawing(comparison, paper, texts).picture();
    }

    private Picture picture() {
        var marks = new Marks().add(grid()).add(labels());
        var placements = comparison.placements();
        // The first, the selected one, is painted last and so lies on top.
        for (int i = placements.size() - 1; i >= 0; i--) marks.add(service(placements.get(i).service(), i));
        marks.addAll(ringNumbers());
        var description = placements.stream()
            .map(each -> each.service().title() + ": " + LevelWords.all(each.service(), comparison.rubric(), texts))
            .collect(Collectors.joining("; "));
        return new Picture(paper.width(), paper.height(), texts.say("radar.name"), description, marks.list());
    }

    private List<Characteristic> axes() {
        return comparison.rubric().characteristics();
    }

    private double direction(Characteristic axis) {
        return 2 * Math.PI * axis.place() / axes().size();
    }

    private Point on(Characteristic axis, double level) {
        return middle.towards(direction(axis), radius * level / Level.TOP);
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
        double room = across ? paper.width() : paper.height();
        return room - reach(radius, -1, across) - reach(radius, 1, across);
    }

    // How far axes and labels reach from the middle: across to the left (-1) or right (1), else up (-1) or down (1).
    private double reach(double tried, int side, boolean across) {
        return axes().stream().mapToDouble(axis -> {
            double x = StrictMath.sin(direction(axis));
            double y = -StrictMath.cos(direction(axis));
            double width = widths.get(axis.place());
            if (!across) return side * y * (tried + GAP) + labelHeight() * (1 + side * y) / 2;
            return side * x * (tried + GAP) + (Math.abs(x) <= SIDEWAYS ? width / 2 : side * x > 0 ? width : 0);
        }).max().orElse(0) + 1;
    }

    private double labelWidth(Characteristic axis) {
        return Math.max(paper.ruler().width(axis.brief(), name), paper.ruler().width(share(axis), share));
    }

    private double labelHeight() {
        return name.size() + share.size() + 2;
    }

    private String share(Characteristic axis) {
        return texts.say("percent", comparison.weights().shares().get(axis.place()));
    }

    private Mark grid() {
        var line = paper.palette().line();
        var marks = new Marks();
        for (int ring = 1; ring <= Level.TOP; ring++) {
            double level = ring;
            marks.add(new Mark.Area(axes().stream().map(axis -> on(axis, level)).toList(), Ink.NONE,
                Pen.of(line, ring == Level.TOP ? 1.5 : 1)));
        }
        axes().forEach(axis -> marks.add(Mark.Trace.line(middle, on(axis, Level.TOP), Pen.of(line, 1))));
        return marks.cluster("", "");
    }

    private List<Mark> ringNumbers() {
        var marks = new Marks();
        var lettering = Lettering.regular(SMALLEST_TEXT);
        for (int ring = 1; ring <= Level.TOP; ring++) {
            var at = on(axes().get(0), ring).plus(5, lettering.middle());
            double width = paper.ruler().width(Integer.toString(ring), lettering);
            // A little paper behind the number, so that lines do not run through it.
            marks.box(at.x() - 1, at.y() - lettering.capital() - 1, width + 2, lettering.capital() + 2, 2,
                paper.palette().paper().at(0.75), Pen.NONE);
            marks.words(Integer.toString(ring), at.x(), at.y(), lettering, paper.palette().quiet(), Anchor.START);
        }
        return marks.list();
    }

    private Mark labels() {
        var marks = new Marks();
        for (var axis : axes()) {
            double across = StrictMath.sin(direction(axis));
            double along = -StrictMath.cos(direction(axis));
            var tip = middle.towards(direction(axis), radius + GAP);
            var anchor = across > SIDEWAYS ? Anchor.START : across < -SIDEWAYS ? Anchor.END : Anchor.MIDDLE;
            // Above the tip at the top, below it at the bottom, centred on it at the sides.
            double top = tip.y() - labelHeight() * (1 - along) / 2;
            marks.words(axis.brief(), tip.x(), top + name.size(), name, paper.palette().ink(), anchor);
            marks.words(share(axis), tip.x(), top + name.size() + share.size() + 1, share, paper.palette().quiet(),
                anchor);
        }
        return marks.cluster("", "");
    }

    private Mark service(Service service, int place) {
        var series = paper.palette().series().get(place);
        var outline = new ArrayList<Point>();
        var markers = new Marks();
        for (var axis : axes()) {
            var at = on(axis, service.levels().of(axis));
            outline.add(at);
            boolean hollow = service.levels().documentedOf(axis) < service.levels().of(axis);
            markers.add(Markers.draw(series, at, MARKER, hollow, paper.palette().paper()));
        }
        return new Marks()
            .add(new Mark.Area(outline, series.ink().at(FILL), series.pen(place == 0 ? FIRST_WIDTH : OTHER_WIDTH)))
            .addAll(markers.list())
            .cluster(service.title(), LevelWords.all(service, comparison.rubric(), texts));
    }
}
