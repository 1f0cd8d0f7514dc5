package serverlesslabel.state;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a service must meet to be shown. Criteria hide services and change no index. Immutable.
 *
 * @param search      words a shown service must contain; blank shows all
 * @param categories  ids of the categories shown; empty shows all
 * @param providers   names of the providers shown; empty shows all
 * @param floors      the lowest level of a shown service, 1 to 5, by id of the characteristic
 * @param definitions ids of published definitions, all of which a shown service meets by its stated facts
 */
public record Criteria(String search, Set<String> categories, Set<String> providers, Map<String, Integer> floors,
                       Set<String> definitions) {

    /** Criteria that every service meets. */
    public static final Criteria NONE = new Criteria("", Set.of(), Set.of(), Map.of(), Set.of());

    public Criteria {
        categories = Set.copyOf(categories);
        providers = Set.copyOf(providers);
        floors = Map.copyOf(floors);
        definitions = Set.copyOf(definitions);
    }

    /** A copy with another search; blank shows all services. */
    public Criteria withSearch(String another) {
        return new Criteria(another, categories, providers, floors, definitions);
    }

    /** A copy that shows other categories, by id; empty shows all. */
    public Criteria withCategories(Set<String> another) {
        return new Criteria(search, another, providers, floors, definitions);
    }

    /** A copy that shows other providers, by name; empty shows all. */
    public Criteria withProviders(Set<String> another) {
        return new Criteria(search, categories, another, floors, definitions);
    }

    /** A copy with other floors: levels 1 to 5 by id of the characteristic. */
    public Criteria withFloors(Map<String, Integer> another) {
        return new Criteria(search, categories, providers, another, definitions);
    }

    /** A copy with other definitions to meet, by id; empty shows all. */
    public Criteria withDefinitions(Set<String> another) {
        return new Criteria(search, categories, providers, floors, another);
    }

    /** A new set with the member added, or removed if it was there: what a tick does to a criterion. */
    public static Set<String> toggled(Set<String> set, String member) {
        var changed = new HashSet<>(set);
        if (!changed.remove(member)) changed.add(member);
        return changed;
    }
}
