package serverlesslabel.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.LevelTable;

/**
 * What a filter looks at, laid out once per catalog: questions about providers and categories are asked of the few
 * there are, and the words of a search are looked for in one text. Used on one thread.
 */
final class FilterIndex {

    private final LevelTable levels;
    private final Groups<Provider> providers;
    private final Groups<Category> categories;
    /** By id, each made when it is first asked for: who meets a definition is asked with every letter of a search. */
    private final Map<String, BitSet> meeting = new HashMap<>();
    /** Made for the first search. */
    private Optional<ServiceTexts> names = Optional.empty();

    private FilterIndex(LevelTable levels) {
        this.levels = levels;
        this.providers = Groups.of(levels.catalog(), Service::provider);
        this.categories = Groups.of(levels.catalog(), Service::category);
    }

    /** The values of an attribute, each once, and for each service the index of its value among them. */
    private record Groups<T>(List<T> values, int[] valueOf) {

        static <T> Groups<T> of(Catalog catalog, Function<Service, T> attribute) {
            var values = new ArrayList<T>();
            var indexes = new HashMap<T, Integer>();
            var valueOf = catalog.services().stream().map(attribute).mapToInt(value ->
                indexes.computeIfAbsent(value, added -> {
                    values.add(added);
                    return values.size() - 1;
                })).toArray();
            return new Groups<>(values, valueOf);
        }

        BitSet where(Predicate<T> holds) {
            var those = new BitSet();
            for (int i = 0; i < values.size(); i++) those.set(i, holds.test(values.get(i)));
            return those;
        }
    }

    /** The index of the catalog of a level table. */
    static FilterIndex of(LevelTable levels) {
        return new FilterIndex(levels);
    }

    /** The number of services in the catalog. */
    int services() {
        return levels.catalog().services().size();
    }

    /** The places of all services; a new set. */
    BitSet allPlaces() {
        var places = new BitSet(services());
        places.set(0, services());
        return places;
    }

    /** Clears the places of services whose provider is none of those with these names. */
    void keepProviders(BitSet places, Predicate<String> named) {
        var those = providers.where(provider -> named.test(provider.name()));
        keep(places, place -> those.get(providers.valueOf[place]));
    }

    /** Clears the places of services whose category is none of those with these ids. */
    void keepCategories(BitSet places, Predicate<String> identified) {
        var those = categories.where(category -> identified.test(category.id()));
        keep(places, place -> those.get(categories.valueOf[place]));
    }

    /** Clears the places of services with a lower level on a characteristic; one the rubric lacks clears none. */
    void keepFloor(BitSet places, String characteristic, int level) {
        levels.catalog().rubric().characteristic(characteristic).ifPresent(known ->
            keep(places, place -> levels.level(known.place(), place) >= level));
    }

    /** Clears the places of services that do not meet a definition by stated facts; an unknown one clears none. */
    void keepDefinition(BitSet places, String id) {
        levels.catalog().rubric().definition(id).ifPresent(definition ->
            places.and(meeting.computeIfAbsent(id, any -> meeting(definition))));
    }

    private BitSet meeting(Definition definition) {
        var services = levels.catalog().services();
        var those = new BitSet(services.size());
        for (int place = 0; place < services.size(); place++)
            those.set(place, definition.holds(services.get(place).facts()));
        return those;
    }

    /** Clears the places of services that have a word, in lower case, in none of name, mode, provider and category. */
    void keepWord(BitSet places, String word) {
        var named = texts().containing(word);
        var byProvider = providers.where(provider -> lower(provider.name()).contains(word));
        var inCategory = categories.where(category -> lower(category.name()).contains(word));
        keep(places, place -> named.get(place) || byProvider.get(providers.valueOf[place])
            || inCategory.get(categories.valueOf[place]));
    }

    private ServiceTexts texts() {
        var made = names.orElseGet(() -> ServiceTexts.of(levels.catalog(), FilterIndex::words));
        names = Optional.of(made);
        return made;
    }

    // Whoever knows a service by the words of its provider's pages finds it in another language too.
    private static String words(Service service) {
        var own = service.name() + " " + service.mode();
        var original = service.original().name() + " " + service.original().mode();
        return lower(own.equals(original) ? own : own + " " + original);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void keep(BitSet places, IntPredicate kept) {
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1))
            if (!kept.test(place)) places.clear(place);
    }
}
