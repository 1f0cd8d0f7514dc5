package serverlesslabel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/**
 * Everything the reader chose.
 *
 * @param weights    how much each characteristic counts
 * @param linked     whether the weights are percentages that add up to 100: when one grows, the others give way
 * @param locked     ids of the characteristics whose weight profiles and reset leave alone
 * @param search     what services must contain; blank lets all through
 * @param categories ids of the categories shown; empty shows all
 * @param providers  names of the providers shown; empty shows all
 * @param floors     the lowest level a shown service has, by id of the characteristic, 1 to 5; they hide services and
 *                   change no index
 * @param pinned     services kept for the comparison, in the order they were pinned
 * @param selected   the one service whose details are shown
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

    /** Nothing chosen yet but weights. */
    public static Exploration of(Weights weights) {
        return new Exploration(weights, false, Set.of(), "", Set.of(), Set.of(), Map.of(), List.of(),
            Optional.empty(), Sorting.BY_RANK);
    }

    /** The services of the comparison: the selected one first, then the pinned ones, so many at most. */
    public List<ServiceId> compared(int most) {
        var compared = new ArrayList<ServiceId>();
        selected.ifPresent(compared::add);
        pinned.stream().filter(id -> !compared.contains(id)).forEach(compared::add);
        return compared.subList(0, Math.min(most, compared.size()));
    }

    /** The same with other weights. */
    public Exploration withWeights(Weights another) {
        return new Exploration(another, linked, locked, search, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** The same with the weights linked, or each its own. */
    public Exploration withLinked(boolean another) {
        return new Exploration(weights, another, locked, search, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** The same with other locks. */
    public Exploration withLocked(Set<String> another) {
        return new Exploration(weights, linked, another, search, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** The same with another search. */
    public Exploration withSearch(String another) {
        return new Exploration(weights, linked, locked, another, categories, providers, floors, pinned, selected,
            sorting);
    }

    /** The same showing other categories. */
    public Exploration withCategories(Set<String> another) {
        return new Exploration(weights, linked, locked, search, another, providers, floors, pinned, selected,
            sorting);
    }

    /** The same showing other providers. */
    public Exploration withProviders(Set<String> another) {
        return new Exploration(weights, linked, locked, search, categories, another, floors, pinned, selected,
            sorting);
    }

    /** The same with other floors. */
    public Exploration withFloors(Map<String, Integer> another) {
        return new Exploration(weights, linked, locked, search, categories, providers, another, pinned, selected,
            sorting);
    }

    /** The same with other pins. */
    public Exploration withPinned(List<ServiceId> another) {
        return new Exploration(weights, linked, locked, search, categories, providers, floors, another, selected,
            sorting);
    }

    /** The same with another selection. */
    public Exploration withSelected(Optional<ServiceId> another) {
        return new Exploration(weights, linked, locked, search, categories, providers, floors, pinned, another,
            sorting);
    }

    /** The same in another order. */
    public Exploration withSorting(Sorting another) {
        return new Exploration(weights, linked, locked, search, categories, providers, floors, pinned, selected,
            another);
    }
}
