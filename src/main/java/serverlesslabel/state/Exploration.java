package serverlesslabel.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/**
 * The reader's choices: weights, filter, pins, selection and sorting. Immutable; a {@code Board} derives the rest.
 *
 * @param weights  how much each characteristic counts; turned into percentages where they are linked
 * @param linked   whether the weights are percentages that add up to 100: when one grows, the others shrink
 * @param locked   ids of the characteristics whose weights profiles, resets and linked weights do not change
 * @param criteria what a shown service must meet
 * @param pins     services pinned for the comparison
 * @param selected the service whose details are shown; empty shows the first by rank
 * @param sorting  the order of the table
 * @param day      the day in the past whose facts are shown; empty for the latest ones
 */
public record Exploration(Weights weights, boolean linked, Set<String> locked, Criteria criteria, Pins pins,
                          Optional<ServiceId> selected, Sorting sorting, Optional<LocalDate> day) {

    public Exploration {
        if (linked && !weights.addUp()) weights = weights.inPercent();
        locked = Set.copyOf(locked);
    }

    /** An exploration with these weights, all services shown by rank, and nothing pinned or selected. */
    public static Exploration of(Weights weights) {
        return new Exploration(weights, false, Set.of(), Criteria.NONE, Pins.NONE, Optional.empty(), Sorting.BY_RANK,
            Optional.empty());
    }

    /**
     * A service to compare.
     *
     * @param slot the slot it is pinned in, 0 to 5; empty if it is only selected
     */
    public record Compared(ServiceId id, OptionalInt slot) {}

    // What is pinned was pinned to be compared: a look at another service takes the place of none.
    /** The services to compare, at most six: those {@link #together()}, but where six are pinned these alone. */
    public List<Compared> compared() {
        var together = together();
        return together.size() > Pins.MOST ? together.subList(1, together.size()) : together;
    }

    /** The services charts show together: the selected one first, then the pinned ones in the order of their slots. */
    public List<Compared> together() {
        return Stream.concat(selected.stream(), pinned().stream()).distinct()
            .map(id -> new Compared(id, pins.slot(id))).toList();
    }

    /** The pinned services, in the order of their slots. */
    public List<ServiceId> pinned() {
        return pins.ids();
    }

    /** Words a shown service must contain; blank shows all. */
    public String search() {
        return criteria.search();
    }

    /** Ids of the categories shown; empty shows all. */
    public Set<String> categories() {
        return criteria.categories();
    }

    /** Names of the providers shown; empty shows all. */
    public Set<String> providers() {
        return criteria.providers();
    }

    /** The lowest level of a shown service, 1 to 5, by id of the characteristic. */
    public Map<String, Integer> floors() {
        return criteria.floors();
    }

    /** Ids of published definitions, all of which a shown service meets. */
    public Set<String> definitions() {
        return criteria.definitions();
    }

    /** A copy with other weights. */
    public Exploration withWeights(Weights another) {
        return new Exploration(another, linked, locked, criteria, pins, selected, sorting, day);
    }

    /** A copy with linked ({@code true}) or independent weights; linking turns them into percentages. */
    public Exploration withLinked(boolean another) {
        return new Exploration(weights, another, locked, criteria, pins, selected, sorting, day);
    }

    /** A copy with other locked characteristics, by id. */
    public Exploration withLocked(Set<String> another) {
        return new Exploration(weights, linked, another, criteria, pins, selected, sorting, day);
    }

    /** A copy that shows other services. */
    public Exploration withCriteria(UnaryOperator<Criteria> change) {
        return new Exploration(weights, linked, locked, change.apply(criteria), pins, selected, sorting, day);
    }

    /** A copy with another search; blank shows all services. */
    public Exploration withSearch(String another) {
        return withCriteria(now -> now.withSearch(another));
    }

    /** A copy that shows other categories, by id; empty shows all. */
    public Exploration withCategories(Set<String> another) {
        return withCriteria(now -> now.withCategories(another));
    }

    /** A copy that shows other providers, by name; empty shows all. */
    public Exploration withProviders(Set<String> another) {
        return withCriteria(now -> now.withProviders(another));
    }

    /** A copy with other floors: levels 1 to 5 by id of the characteristic. */
    public Exploration withFloors(Map<String, Integer> another) {
        return withCriteria(now -> now.withFloors(another));
    }

    /** A copy that shows what meets all of these published definitions, by id; empty shows all. */
    public Exploration withDefinitions(Set<String> another) {
        return withCriteria(now -> now.withDefinitions(another));
    }

    /** A copy with other pins. */
    public Exploration withPins(Pins another) {
        return new Exploration(weights, linked, locked, criteria, another, selected, sorting, day);
    }

    /** A copy with the first six of these services pinned, in slots of this order. */
    public Exploration withPinned(List<ServiceId> another) {
        return withPins(Pins.of(another));
    }

    /** A copy with another selected service, or none. */
    public Exploration withSelected(Optional<ServiceId> another) {
        return new Exploration(weights, linked, locked, criteria, pins, another, sorting, day);
    }

    /** A copy with another sorting. */
    public Exploration withSorting(Sorting another) {
        return new Exploration(weights, linked, locked, criteria, pins, selected, another, day);
    }

    /** A copy that shows the facts of another day, or the latest ones. */
    public Exploration withDay(Optional<LocalDate> another) {
        return new Exploration(weights, linked, locked, criteria, pins, selected, sorting, another);
    }
}
