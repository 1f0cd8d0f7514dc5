package serverlesslabel.drawing.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Series;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;

/** Which lines of a bump chart stand out, and with which pen and ink each is drawn. */
final class BumpPens {

    private static final double QUIET = 0.5;

    private final Comparison comparison;
    private final List<Service> compared;
    private final Set<Service> common;
    private final Optional<Service> pointed;
    private final Palette palette;

    /**
     * The pens of a chart.
     *
     * @param common  the services among the first five of everybody
     * @param pointed the service whose line is emphasised
     */
    BumpPens(Comparison comparison, Set<Service> common, Optional<Service> pointed, Palette palette) {
        this.comparison = comparison;
        this.compared = comparison.placements().stream().map(Placement::service).toList();
        this.common = common;
        this.pointed = pointed;
        this.palette = palette;
    }

    /** The services that are compared. */
    List<Service> compared() {
        return compared;
    }

    /**
     * The order in which lines are drawn: plain ones first, so that emphasised ones lie on top, and equal ones so that
     * no weight changes their order.
     */
    Comparator<Service> order() {
        return Comparator.<Service>comparingInt(this::emphasis).thenComparing(service -> service.id().text());
    }

    /** Whether the name of a service is emphasised too. */
    boolean named(Service service) {
        return emphasis(service) > 1;
    }

    private int emphasis(Service service) {
        if (pointed.filter(service::equals).isPresent()) return 4;
        int place = compared.indexOf(service);
        if (place == 0) return 3;
        return place > 0 ? 2 : common.contains(service) ? 1 : 0;
    }

    /** The series of a compared service. */
    Optional<Series> series(Service service) {
        return compared.contains(service) ? Optional.of(palette.series(comparison.slot(service))) : Optional.empty();
    }

    /** The pen of a line. */
    Pen pen(Service service) {
        double width = switch (emphasis(service)) {
            case 4 -> 3.5;
            case 3 -> 3;
            case 2 -> 2.25;
            case 1 -> 1.75;
            default -> 1.25;
        };
        return series(service).map(series -> series.pen(width)).orElseGet(() -> Pen.of(emphasis(service) > 0
            ? ink(service) : ink(service).faded(QUIET), width));
    }

    /** The ink of the discs. */
    Ink ink(Service service) {
        return series(service).map(Series::ink).orElseGet(() -> emphasis(service) > 0 ? palette.ink()
            : palette.quiet());
    }
}
