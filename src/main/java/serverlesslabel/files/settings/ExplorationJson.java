package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Sorting.Key;
import serverlesslabel.state.TableColumnId;

/** An exploration as JSON: in the settings, in a file of its own, inside a picture. */
final class ExplorationJson {

    private static final int LONGEST_SEARCH = 200;

    private ExplorationJson() {}

    /** The exploration as far as it still fits a catalog; what is missing or damaged is as it is at the first start. */
    static Exploration read(LenientObject chosen, Catalog catalog) {
        var rubric = catalog.rubric();
        var weights = chosen.object("weights").map(given -> new Weights(rubric.characteristics().stream()
            .map(characteristic -> given.number(characteristic.id()).map(Double::intValue)
            .filter(n -> n >= 0 && n <= Weights.MOST)
                .orElse(rubric.reference().of(characteristic))).toList())).orElse(rubric.reference());
        var pinned = chosen.texts("pinned").stream().flatMap(id -> known(id,
            catalog).stream()).distinct().limit(6).toList();
        return new Exploration(weights, chosen.flag("linked"),
            known(chosen.texts("locked"), id -> rubric.characteristic(id).isPresent()),
            chosen.text("search").map(ExplorationJson::oneLine).orElse(""),
            known(chosen.texts("categories"), id -> rubric.category(id).isPresent()),
            known(chosen.texts("providers"), name -> catalog.services().stream()
                .anyMatch(service -> service.provider().name().equals(name))),
            floors(chosen, catalog), pinned, chosen.text("selected").flatMap(id -> known(id, catalog)),
            sorting(chosen, catalog));
    }

    private static Set<String> known(List<String> names, Predicate<String> known) {
        return names.stream().filter(known).collect(Collectors.toSet());
    }

    // What comes from elsewhere may be anything; a search is a line somebody typed.
    private static String oneLine(String search) {
        var line = search.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_SEARCH ? "" : line;
    }

    private static Map<String, Integer> floors(LenientObject chosen, Catalog catalog) {
        var floors = new HashMap<String, Integer>();
        chosen.object("floors").ifPresent(given -> catalog.rubric().characteristics().forEach(characteristic ->
            given.number(characteristic.id()).map(Double::intValue).filter(level -> level >= 1 && level <= Level.TOP)
                .ifPresent(level -> floors.put(characteristic.id(), level))));
        return floors;
    }

    private static Optional<ServiceId> known(String id, Catalog catalog) {
        return ServiceId.isValid(id) ? Optional.of(new ServiceId(id))
            .filter(serviceId -> catalog.service(serviceId).isPresent())
            : Optional.empty();
    }

    // Earlier versions had one key, and its direction beside it.
    private static Sorting sorting(LenientObject chosen, Catalog catalog) {
        var known = TableColumnId.all(catalog.rubric());
        var one = chosen.text("sorting").map(id -> id.toLowerCase(Locale.ROOT)).flatMap(TableColumnId::withId)
            .filter(known::contains).map(column -> new Key(column, chosen.flag("reversed")));
        return new Sorting(Stream.concat(one.stream(), chosen.objects("sorting").flatMap(given ->
            given.text("by").flatMap(TableColumnId::withId).filter(known::contains)
                .map(column -> new Key(column, given.flag("reversed"))).stream())).toList());
    }

    /** Puts everything that was chosen into an object. */
    static void put(ObjectNode node, Exploration chosen, Catalog catalog) {
        var weights = node.putObject("weights");
        catalog.rubric().characteristics()
            .forEach(characteristic -> weights.put(characteristic.id(), chosen.weights().of(characteristic)));
        node.put("linked", chosen.linked());
        put(node, "locked", chosen.locked().stream().sorted().toList());
        node.put("search", chosen.search());
        put(node, "categories", chosen.categories().stream().sorted().toList());
        put(node, "providers", chosen.providers().stream().sorted().toList());
        var floors = node.putObject("floors");
        new TreeMap<>(chosen.floors()).forEach(floors::put);
        put(node, "pinned", chosen.pinned().stream().map(ServiceId::text).toList());
        chosen.selected().ifPresent(id -> node.put("selected", id.text()));
        var sorting = node.putArray("sorting");
        chosen.sorting().keys().forEach(key ->
            sorting.addObject().put("by", key.aspect().id()).put("reversed", key.reversed()));
    }

    /** Puts a list of texts into an object. */
    static void put(ObjectNode node, String name, Collection<String> texts) {
        var list = node.putArray(name);
        texts.forEach(list::add);
    }
}
