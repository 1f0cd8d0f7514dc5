package serverlesslabel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/**
 * The reader's choices: weights, filter, pins, selection and sorting. Immutable; a {@code Board} derives the rest.
 *
 * @param weights    how much each characteristic counts; turned into percentages where they are linked
 * @param linked     whether the weights are percentages that add up to 100: when one grows, the others shrink
 * @param locked     ids of the characteristics whose weights profiles, resets and linked weights do not change
 * @param search     words a shown service must contain; blank shows all
 * @param categories ids of the categories shown; empty shows all
 * @param providers  names of the providers shown; empty shows all
 * @param floors     the lowest level of a shown service, 1 to 5, by id of the characteristic; floors hide services and
 *                   change no index
 * @param pinned     services pinned for the comparison, in the order they were pinned
 * @param selected   the service whose details are shown; empty shows the first by rank
 * @param sorting    the order of the table
 */
public record Exploration(Weights weights, boolean linked, Set<String> locked, String search, Set<String> categories,
                          Set<String> providers, Map<String, Integer> floors, List<ServiceId> pinned,
                          Optional<ServiceId> selected, Sorting sorting) {

    public Exploration {
        if (linked && !weights.addUp()) weights = weights.inPercent();
        locked = Set.copyOf(locked);
        categories = Set.copyOf(categories);
        providers = Set.copyOf(providers);
        floors = Map.copyOf(floors);
        pinned = List.copyOf(pinned);
    }

    /** An exploration with these weights, all services shown by rank, and nothing pinned or selected. */
    public static Exploration of(Weights weights) {
        return new Exploration(weights, false, Set.of(), "", Set.of(), Set.of(), Map.of(), List.of(),
            Optional.empty(), Sorting.BY_RANK);
    }

    /**
     * The services to compare: the selected one first, then the pinned ones.
     *
     * @param most the largest number of services returned, at least 0
     */
    public List<ServiceId> compared(int most) {
        var compared = new ArrayList<ServiceId>();
        selected.ifPresent(compared::add);
        pinned.stream().filter(id -> !compared.contains(id)).forEach(compared::add);
        return compared.subList(0, Math.min(most, compared.size()));
    }

    /** A copy with other weights. */
    public Exploration withWeights(Weights another) {
        return new Exploration(another, linked, locked, search, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** A copy with linked ({@code true}) or independent weights; linking turns them into percentages. */
    public Exploration withLinked(boolean another) {
        return new Exploration(weights, another, locked, search, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** A copy with other locked characteristics, by id. */
    public Exploration withLocked(Set<String> another) {
        return new Exploration(weights, linked, another, search, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** A copy with another search; blank shows all services. */
    public Exploration withSearch(String another) {
        return new Exploration(weights, linked, locked, another, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** A copy that shows other categories, by id; empty shows all. */
    public Exploration withCategories(Set<String> another) {
        return new Exploration(weights, linked, locked, search, another, providers, floors, pinned, selected,
            sorting);
    }

    /** A copy that shows other providers, by name; empty shows all. */
    public Exploration withProviders(Set<String> another) {
        return new Exploration(weights, linked, locked, search, categories, another, floors, pinned, selected,
            sorting);
    }

    /** A copy with other floors: levels 1 to 5 by id of the characteristic. */
    public Exploration withFloors(Map<String, Integer> another) {
        return new Exploration(weights, linked, locked, search, categories, providers, another, pinned, selected,
            sorting);
    }

    /** A copy with other pinned services, in this order. */
    public Exploration withPinned(List<ServiceId> another) {
        return new Exploration(weights, linked, locked, search, categories, providers, floors, another, selected,
            sorting);
    }

    /** A copy with another selected service, or none. */
    public Exploration withSelected(Optional<ServiceId> another) {
        return new Exploration(weights, linked, locked, search, categories, providers, floors, pinned, another,
            sorting);
    }

    /** A copy with another sorting. */
    public Exploration withSorting(Sorting another) {
        return new Exploration(weights, linked, locked, search, categories, providers, floors, pinned, selected,
            another);
    }
}
