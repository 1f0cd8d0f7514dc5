package serverlesslabel.ranking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/**
 * A comparison of up to six services under the same weights, in the order they were selected and pinned. The charts of
 * the window also show one that is only selected beside six pinned ones.
 *
 * @param slots the slots of the pinned services, 0 to 5, which are their colours, dashes and markers in every chart; a
 *              service without one is only selected
 */
public record Comparison(Ranking ranking, List<Placement> placements, Map<ServiceId, Integer> slots) {

    /** The most services: more lines in one radar chart cannot be distinguished. */
    public static final int MOST = 6;

    /** @throws IllegalArgumentException if there are more than {@link #MOST} services beside one without a slot */
    public Comparison {
        placements = List.copyOf(placements);
        slots = Map.copyOf(slots);
        if (slots.size() > MOST || placements.size() > MOST + 1)
            throw new IllegalArgumentException("at most six services are compared");
    }

    /**
     * A comparison of services of a ranking, in the given order and with slots in that order.
     *
     * @throws IllegalArgumentException         if there are more than {@link #MOST} services
     * @throws java.util.NoSuchElementException if a service is not in the catalog of the ranking
     */
    public static Comparison of(Ranking ranking, List<Service> services) {
        var slots = new HashMap<ServiceId, Integer>();
        services.forEach(service -> slots.putIfAbsent(service.id(), slots.size()));
        return of(ranking, services, slots);
    }

    /**
     * A comparison of services of a ranking, in the given order and with the given slots.
     *
     * @throws IllegalArgumentException         if there are more than {@link #MOST} services
     * @throws java.util.NoSuchElementException if a service is not in the catalog of the ranking
     */
    public static Comparison of(Ranking ranking, List<Service> services, Map<ServiceId, Integer> slots) {
        return new Comparison(ranking, services.stream()
            .map(service -> ranking.placementOf(ranking.catalog().place(service.id()).orElseThrow())).toList(), slots);
    }

    /** The slot of a service, 0 to 5; empty if it has none. */
    public OptionalInt slot(Service service) {
        var slot = slots.get(service.id());
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** The catalog of all services compared. */
    public Catalog catalog() {
        return ranking.catalog();
    }

    /** The rubric all services are rated by. */
    public Rubric rubric() {
        return ranking.catalog().rubric();
    }

    /** The weights of the comparison. */
    public Weights weights() {
        return ranking.weights();
    }

    /** The profile with exactly these weights, empty if they are the user's own. */
    public Optional<Profile> profile() {
        return ranking.catalog().profileOf(weights());
    }

    /** The latest day on which a fact of a compared service was looked up; empty if no fact has a source. */
    public Optional<LocalDate> asOf() {
        return placements.stream().flatMap(placement -> placement.service().facts().asOf().stream())
            .max(LocalDate::compareTo);
    }

    /** The label class of a service, always by the reference weights. */
    public LabelClass labelClass(Service service) {
        return labelClass(service, rubric());
    }

    /** The label class of a service under a rubric, always by its reference weights. */
    public static LabelClass labelClass(Service service, Rubric rubric) {
        return Index.of(service.levels(), rubric.reference()).classIn(rubric.classes());
    }
}
