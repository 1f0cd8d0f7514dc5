package serverlesslabel.drawing.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.Phrases;

/**
 * Bump chart of the same services ranked under several sets of weights, one column each. It shows the services that are
 * in the top five of at least one column. A full disc is a rank in the top five, a hollow one a rank below. Services in
 * the top five of every column are drawn in the accent colour, the selected one with a thick line.
 */
public final class BumpDrawing {

    private static final double ROW = 34;
    private static final double HEAD = 66;
    private static final double FOOT = 8;
    private static final double DISC = 12;
    private static final double GAP = 12;
    private static final double NAME_SHARE = 0.27;
    /** The least distance between columns, in pixels, at which their names have room. */
    private static final double LEAST_PITCH = 76;
    private static final double HEAD_LINE = 15;
    private static final Lettering NAME = Lettering.regular(12);
    private static final Lettering HEADING = Lettering.semibold(12);
    private static final Lettering RANK = Lettering.semibold(11);

    private final List<Column> columns;
    private final Optional<Service> selected;
    private final Paper paper;
    private final Texts texts;
    private final List<Service> common;
    private final List<Service> shown;
    private final PictureBuilder builder = new PictureBuilder();
    private final double side;
    private final double pitch;

    /**
     * A column of the chart.
     *
     * @param name       the name of the set of weights
     * @param alternatives the services in their order under these weights
     */
    public record Column(String name, Alternatives alternatives) {}

    private BumpDrawing(List<Column> columns, Optional<Service> selected, Paper paper, Texts texts) {
        this.columns = List.copyOf(columns);
        this.selected = selected;
        this.paper = paper;
        this.texts = texts;
        var orders = columns.stream().map(Column::alternatives).toList();
        this.common = RankAgreement.inEveryTop(orders);
        this.shown = orders.stream().flatMap(order -> RankAgreement.top(order).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList();
        double widest = shown.stream().mapToDouble(service -> Math.ceil(paper.ruler().width(call(service), HEADING)))
            .max().orElse(0);
        double left = (paper.width() - (columns.size() - 1) * LEAST_PITCH) / 2 - GAP - DISC;
        this.side = Math.max(0, Math.min(widest, Math.min(paper.width() * NAME_SHARE, left)));
        this.pitch = columns.size() < 2 ? 0
            : (paper.width() - 2 * (side + GAP + DISC)) / (columns.size() - 1);
    }

    /**
     * Draws the chart, as wide as the paper and as high as it needs.
     *
     * @param columns  at least one, all with the same services; the agreement of each with the first stands below its
     *                 name
     * @param selected the service that is emphasised, if it is shown
     */
    public static Picture draw(List<Column> columns, Optional<Service> selected, Paper paper, Texts texts) {
        return new BumpDrawing(columns, selected, paper, texts).picture();
    }

    private Picture picture() {
        for (int i = 0; i < columns.size(); i++) head(i);
        var slots = columns.stream().map(column -> slots(column.alternatives())).toList();
        // Plain lines come first, so that emphasised ones lie on top.
        shown.stream().sorted(Comparator.comparing((Service service) -> emphasis(service)))
            .forEach(service -> line(service, slots));
        ends(slots.get(0), side, Anchor.END);
        ends(slots.get(slots.size() - 1), paper.width() - side, Anchor.START);
        double height = HEAD + shown.size() * ROW + FOOT;
        return new Picture(paper.width(), height, texts.get("bump.name"), description(), builder.marks());
    }

    private void head(int place) {
        var column = columns.get(place);
        double room = columns.size() < 2 ? paper.width() : Math.max(pitch - GAP, 0);
        double y = 14;
        for (var line : TextWrapper.wrap(column.name(), HEADING, room, 2, paper.ruler())) {
            builder.words(line, x(place), y, HEADING, paper.palette().ink(), Anchor.MIDDLE);
            y += HEAD_LINE;
        }
        if (place == 0) return;
        var agreement = RankAgreement.between(columns.get(0).alternatives(), column.alternatives());
        builder.words(Phrases.percent(agreement.share(), texts), x(place), HEAD - 16,
            Lettering.regular(11), paper.palette().quiet(), Anchor.MIDDLE);
    }

    // The shown services in the order of a column, best first.
    private List<Service> slots(Alternatives alternatives) {
        var order = new ArrayList<>(shown);
        order.sort(Comparator.comparing(service -> alternatives.position(service).orElseThrow()));
        return order;
    }

    private void line(Service service, List<List<Service>> slots) {
        var ink = ink(service);
        boolean chosen = selected.filter(service::equals).isPresent();
        var points = new ArrayList<Point>();
        for (int place = 0; place < columns.size(); place++)
            points.add(new Point(x(place), y(slots.get(place).indexOf(service))));
        var line = new PictureBuilder().add(new Mark.Trace(points, Pen.of(ink, chosen ? 3.5 : 1.75)));
        for (int place = 0; place < points.size(); place++)
            disc(line, columns.get(place).alternatives(), service, points.get(place), ink);
        builder.add(line.cluster(call(service), ranks(service)));
    }

    private void disc(PictureBuilder line, Alternatives alternatives, Service service, Point at, Ink ink) {
        int rank = alternatives.rank(alternatives.position(service).orElseThrow());
        boolean top = rank <= RankAgreement.TOP;
        line.add(new Mark.Disc(at, DISC, top ? ink : paper.palette().paper(), Pen.of(ink, 1.5)));
        line.words(texts.formats().whole(rank), at.x(), at.y() + RANK.baselineOffset(), RANK,
            top ? paper.palette().paper() : ink, Anchor.MIDDLE);
    }

    private void ends(List<Service> order, double x, Anchor anchor) {
        for (int slot = 0; slot < order.size(); slot++) {
            var service = order.get(slot);
            boolean chosen = selected.filter(service::equals).isPresent();
            var lettering = chosen ? HEADING : NAME;
            builder.words(paper.ruler().fit(call(service), lettering, side), x, y(slot) + NAME.baselineOffset(),
                lettering,
                paper.palette().ink(), anchor);
        }
    }

    private int emphasis(Service service) {
        return (common.contains(service) ? 1 : 0) + (selected.filter(service::equals).isPresent() ? 2 : 0);
    }

    private Ink ink(Service service) {
        return common.contains(service) ? paper.palette().accent() : paper.palette().quiet();
    }

    private double x(int place) {
        return columns.size() < 2 ? paper.width() / 2 : side + GAP + DISC + place * pitch;
    }

    private static double y(int slot) {
        return HEAD + (slot + 0.5) * ROW;
    }

    private String call(Service service) {
        return columns.get(0).alternatives().ranking().catalog().displayName(service);
    }

    private String ranks(Service service) {
        return columns.stream().map(column -> texts.get("bump.rank", column.name(), texts.formats().whole(
                column.alternatives().rank(column.alternatives().position(service).orElseThrow()))))
            .collect(Collectors.joining(", "));
    }

    private String description() {
        return shown.stream().map(service -> call(service) + ": " + ranks(service)).collect(Collectors.joining("; "));
    }
}
