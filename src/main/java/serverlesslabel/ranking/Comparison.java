package serverlesslabel.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** One to six services side by side under the same weights, in the order they were chosen. */
public record Comparison(Ranking ranking, List<Placement> placements) {

    /** As many services as lines in a radar can be told apart. */
    public static final int MOST = 6;

    /** @throws IllegalArgumentException if there are more than {@link #MOST} services */
    public Comparison {
        placements = List.copyOf(placements);
        if (placements.size() > MOST) throw new IllegalArgumentException("at most six services are compared");
    }

    /** Compares services of a ranking. */
    public static Comparison of(Ranking ranking, List<Service> services) {
        return new Comparison(ranking, services.stream()
            .map(service -> ranking.placementOf(ranking.catalog().place(service.id()).orElseThrow())).toList());
    }

    /** The catalog all are from. */
    public Catalog catalog() {
        return ranking.catalog();
    }

    /** The yardstick all are rated by. */
    public Rubric rubric() {
        return ranking.catalog().rubric();
    }

    /** The weights all are compared under. */
    public Weights weights() {
        return ranking.weights();
    }

    /** The profile the weights are, empty where they are the user's own. */
    public Optional<Profile> profile() {
        return ranking.catalog().profileOf(weights());
    }

    /** The day the facts compared stand for: the latest on which one was looked up. */
    public Optional<LocalDate> asOf() {
        return placements.stream().flatMap(placement -> placement.service().facts().asOf().stream())
            .max(LocalDate::compareTo);
    }

    /** The letter of a service's label: always by the reference weights. */
    public LabelClass labelClass(Service service) {
        return labelClass(service, rubric());
    }

    /** The letter of a service's label: always by the reference weights. */
    public static LabelClass labelClass(Service service, Rubric rubric) {
        return Index.of(service.levels(), rubric.reference()).classIn(rubric.classes());
    }
}
