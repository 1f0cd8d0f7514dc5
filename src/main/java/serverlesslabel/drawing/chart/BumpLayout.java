package serverlesslabel.drawing.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.text.Formats;

/** Where the lines of a bump chart run, and which one is at a point: the pointer finds it as the drawing draws it. */
public final class BumpLayout {

    /** Half the height of a disc. */
    static final double DISC = 10.5;
    /** Between a name and the discs of its column; the marker of the line has room in it. */
    static final double GAP = 16;
    /** The height above the first row: legend, names, weights and agreement of the columns. */
    private static final double HEAD = 128;
    /** The height of the legend. */
    private static final double LEGEND = 24;
    private static final double ROW = 26;
    private static final double BREAK = 16;
    private static final double FOOT = 8;
    /** How near the pointer must come to a line, in pixels. */
    private static final double NEAR = 9;

    private final SideBySide orders;
    private final List<Service> shown;
    private final Map<Service, List<Point>> lines = new HashMap<>();
    private final RankRows rows;
    private final RankDiscs discs;
    private final double width;
    private final double disc;
    private final BumpTiers tiers;

    /**
     * The layout of a chart that fills the width of the paper.
     *
     * @param always  the services shown whatever their ranks, where they are among the alternatives
     * @param formats how ranks are written
     */
    public BumpLayout(SideBySide orders, List<Service> always, Paper paper, Formats formats) {
        this.orders = orders;
        this.shown = orders.shown(always);
        this.width = paper.width();
        this.discs = new RankDiscs(paper.ruler(), formats);
        int count = orders.columns().size();
        double widest = shown.stream().mapToDouble(service ->
            Math.ceil(paper.ruler().width(name(service), Lettering.semibold(12)))).max().orElse(0);
        this.disc = Stream.of(0, count - 1).flatMap(column -> shown.stream().map(service ->
            discs.half(orders.rank(column, service)))).max(Double::compare).orElse(DISC);
        this.tiers = BumpTiers.of(orders.columns(), widest, GAP + disc, width, paper.ruler());
        this.rows = RankRows.of(IntStream.range(0, count).mapToObj(column ->
            shown.stream().map(service -> orders.position(column, service)).toList()).toList(), ROW, BREAK);
        for (var service : shown) lines.put(service, IntStream.range(0, count).mapToObj(column ->
            new Point(x(column), top() + rows.middle(orders.position(column, service)))).toList());
    }

    /** The service whose line, disc or name is at a point; empty where none is near. */
    public Optional<Service> at(Point point) {
        double nearest = NEAR;
        Optional<Service> found = Optional.empty();
        for (var service : shown) {
            double distance = Math.abs(height(line(service), point.x()) - point.y());
            if (distance < nearest) found = Optional.of(service);
            nearest = Math.min(distance, nearest);
        }
        return found;
    }

    /** The column whose head is at a point, 0 first; empty where none is. */
    public Optional<Integer> head(Point point) {
        return point.y() > top() - DISC || point.y() < LEGEND ? Optional.empty()
            : IntStream.range(0, orders.columns().size()).boxed()
            .filter(column -> Math.abs(x(column) - point.x()) <= room() / 2)
            .min(Comparator.comparing(column -> Math.abs(x(column) - point.x())));
    }

    private static double height(List<Point> line, double x) {
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            if (x <= to.x())
                return x <= from.x() ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
        }
        return line.isEmpty() ? 0 : line.get(line.size() - 1).y();
    }

    /** The services shown, those asked for first. */
    List<Service> shown() {
        return new ArrayList<>(shown);
    }

    /** The points of the line of a service, one in each column. */
    List<Point> line(Service service) {
        return lines.getOrDefault(service, List.of());
    }

    /** The discs of the ranks. */
    RankDiscs discs() {
        return discs;
    }

    /** Half the width of the widest disc in the first and the last column, beside which the names stand. */
    double disc() {
        return disc;
    }

    /** The heights at which ranks are left out. */
    List<Double> breaks() {
        return rows.breaks().map(y -> top() + y).boxed().toList();
    }

    /** The middle of a column. */
    double x(int column) {
        return tiers.pitch() == 0 ? width / 2 : tiers.side() + GAP + disc + column * tiers.pitch();
    }

    /** The room for the names at either end. */
    double side() {
        return tiers.side();
    }

    /** The room for the name of a column. */
    double room() {
        return tiers.pitch() == 0 ? width : tiers.room();
    }

    /** The room for the weights of a column. */
    double barsRoom() {
        return tiers.pitch() == 0 ? width : tiers.barsRoom();
    }

    /** How the names of the columns stand. */
    BumpTiers tiers() {
        return tiers;
    }

    private double top() {
        return HEAD + tiers.lowered();
    }

    /** The height of the chart. */
    double height() {
        return top() + rows.height() + FOOT;
    }

    /** The name of a service beside its line. */
    String name(Service service) {
        return orders.orders().get(0).ranking().catalog().displayName(service);
    }
}
