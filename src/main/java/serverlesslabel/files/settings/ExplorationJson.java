package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.CatalogDays;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Pins;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Sorting.Key;
import serverlesslabel.state.TableColumnId;

/** Converts an exploration to JSON and back, for the settings, for files and for pictures. */
final class ExplorationJson {

    private static final int LONGEST_SEARCH = 200;

    private ExplorationJson() {}

    /** Returns the exploration as far as it fits the catalog; missing and invalid values have their defaults. */
    static Exploration read(LenientObject root, Catalog catalog) {
        var rubric = catalog.rubric();
        var weights = root.object("weights").map(given -> new Weights(rubric.characteristics().stream()
            .map(characteristic -> given.number(characteristic.id()).map(Double::intValue)
                .filter(n -> n >= 0 && n <= Weights.MOST).orElse(rubric.reference().of(characteristic)))
            .toList())).orElse(rubric.reference());
        return new Exploration(weights, root.flag("linked"),
            known(root.texts("locked"), id -> rubric.characteristic(id).isPresent()),
            criteria(root, catalog), pins(root, catalog), root.text("selected").flatMap(id -> known(id, catalog)),
            sorting(root, catalog), root.text("asOf").flatMap(text -> day(text, catalog)));
    }

    // A day of which the catalog knows nothing is as good as none.
    private static Optional<LocalDate> day(String text, Catalog catalog) {
        try {
            var day = LocalDate.parse(text);
            return CatalogDays.of(catalog).filter(days -> days.contain(day)).map(days -> day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Criteria criteria(LenientObject root, Catalog catalog) {
        return new Criteria(root.text("search").map(ExplorationJson::oneLine).orElse(""),
            known(root.texts("categories"), id -> catalog.rubric().category(id).isPresent()),
            known(root.texts("providers"), name -> catalog.services().stream()
                .anyMatch(service -> service.provider().name().equals(name))),
            floors(root, catalog),
            known(root.texts("definitions"), id -> catalog.rubric().definition(id).isPresent()));
    }

    // Earlier versions wrote no slots: there the first service has the first one.
    private static Pins pins(LenientObject root, Catalog catalog) {
        var ids = root.texts("pinned").stream().flatMap(id -> known(id, catalog).stream()).distinct().toList();
        var pins = Pins.NONE;
        for (var id : ids) {
            var slot = root.object("slots").flatMap(slots -> slots.number(id.text()));
            if (slot.filter(number -> number >= 0 && number < Pins.MOST && number % 1 == 0).isPresent())
                pins = pins.with(id, slot.orElseThrow().intValue());
        }
        return pins.with(ids);
    }

    private static Set<String> known(List<String> names, Predicate<String> known) {
        return names.stream().filter(known).collect(Collectors.toSet());
    }

    // A file may hold any text; a search is one line and not long.
    private static String oneLine(String search) {
        var line = search.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_SEARCH ? "" : line;
    }

    private static Map<String, Integer> floors(LenientObject root, Catalog catalog) {
        var floors = new HashMap<String, Integer>();
        root.object("floors").ifPresent(given -> catalog.rubric().characteristics().forEach(characteristic ->
            given.number(characteristic.id()).map(Double::intValue).filter(level -> level >= 1 && level <= Level.TOP)
                .ifPresent(level -> floors.put(characteristic.id(), level))));
        return floors;
    }

    private static Optional<ServiceId> known(String id, Catalog catalog) {
        return ServiceId.isValid(id) ? catalog.service(new ServiceId(id)).map(Service::id) : Optional.empty();
    }

    // Earlier versions wrote a single key, with its direction in a member beside it.
    private static Sorting sorting(LenientObject root, Catalog catalog) {
        var known = TableColumnId.all(catalog.rubric());
        var one = root.text("sorting").map(id -> id.toLowerCase(Locale.ROOT)).flatMap(TableColumnId::withId)
            .filter(known::contains).map(column -> new Key(column, root.flag("reversed")));
        return new Sorting(Stream.concat(one.stream(), root.objects("sorting").flatMap(given ->
            given.text("by").flatMap(TableColumnId::withId).filter(known::contains)
                .map(column -> new Key(column, given.flag("reversed"))).stream())).toList());
    }

    /** Puts an exploration into the members of an object. */
    static void put(ObjectNode node, Exploration exploration, Catalog catalog) {
        var weights = node.putObject("weights");
        catalog.rubric().characteristics()
            .forEach(characteristic -> weights.put(characteristic.id(), exploration.weights().of(characteristic)));
        node.put("linked", exploration.linked());
        put(node, "locked", exploration.locked().stream().sorted().toList());
        node.put("search", exploration.search());
        put(node, "categories", exploration.categories().stream().sorted().toList());
        put(node, "providers", exploration.providers().stream().sorted().toList());
        var floors = node.putObject("floors");
        new TreeMap<>(exploration.floors()).forEach(floors::put);
        put(node, "definitions", exploration.definitions().stream().sorted().toList());
        put(node, "pinned", exploration.pinned().stream().map(ServiceId::text).toList());
        var slots = node.putObject("slots");
        exploration.pinned().forEach(id -> slots.put(id.text(), exploration.pins().slot(id).orElseThrow()));
        exploration.selected().ifPresent(id -> node.put("selected", id.text()));
        var sorting = node.putArray("sorting");
        exploration.sorting().keys().forEach(key ->
            sorting.addObject().put("by", key.column().id()).put("reversed", key.reversed()));
        exploration.day().ifPresent(day -> node.put("asOf", day.toString()));
    }

    /** Puts a list of texts into a member of an object, in their order. */
    static void put(ObjectNode node, String name, Collection<String> texts) {
        var list = node.putArray(name);
        texts.forEach(list::add);
    }
}
