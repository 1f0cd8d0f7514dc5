package serverlesslabel.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.paint.Export;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Settings.Bounds;
import serverlesslabel.state.Settings.Theme;
import serverlesslabel.state.Sorting;

/** The settings in a file. What is missing or damaged in it is as if it had never been set. */
public final class SettingsFile {

    private final Path file;

    /** Settings kept in this file. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings, and the last exploration as far as it still fits a catalog. */
    public Settings read(Catalog catalog) {
        var problems = new Problems(file.toString());
        if (!Files.exists(file)) return Settings.NONE;
        return JsonText.read(file, problems).filter(Json.Members.class::isInstance)
            .map(json -> settings(new Remembered((Json.Members) json), catalog)).orElse(Settings.NONE);
    }

    /** Keeps settings, all or nothing. */
    public void write(Settings settings, Catalog catalog) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Export.write(file, (text(settings, catalog) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Settings settings(Remembered root, Catalog catalog) {
        var theme = root.text("theme").filter("dark"::equals).isPresent() ? Theme.DARK : Theme.LIGHT;
        return new Settings(theme, root.object("window").flatMap(SettingsFile::bounds),
            root.text("folder").flatMap(SettingsFile::path),
            root.object("exploration").map(each -> exploration(each, catalog)));
    }

    private static Optional<Bounds> bounds(Remembered window) {
        var x = window.number("x");
        var y = window.number("y");
        var width = window.number("width");
        var height = window.number("height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) return Optional.empty();
        return Optional.of(new Bounds(x.get(), y.get(), width.get(), height.get(), window.flag("maximized")));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Exploration exploration(Remembered chosen, Catalog catalog) {
        var rubric = catalog.rubric();
        var weights = chosen.object("weights").map(given -> new Weights(rubric.characteristics().stream()
            .map(each -> given.number(each.id()).map(Double::intValue).filter(n -> n >= 0 && n <= Weights.MOST)
                .orElse(rubric.reference().of(each))).toList())).orElse(rubric.reference());
        var pinned = chosen.texts("pinned").stream().flatMap(id -> known(id,
            catalog).stream()).distinct().limit(6).toList();
        return new Exploration(weights, Set.copyOf(chosen.texts("locked")), chosen.text("search").orElse(""),
            new LinkedHashSet<>(chosen.texts("categories")), new LinkedHashSet<>(chosen.texts("providers")),
            floors(chosen, catalog), pinned,
            chosen.text("selected").flatMap(id -> known(id, catalog)), sorting(chosen));
    }

    private static Map<String, Integer> floors(Remembered chosen, Catalog catalog) {
        var floors = new HashMap<String, Integer>();
        chosen.object("floors").ifPresent(given -> catalog.rubric().characteristics().forEach(each ->
            given.number(each.id()).map(Double::intValue).filter(level -> level >= 1 && level <= Level.TOP)
                .ifPresent(level -> floors.put(each.id(), level))));
        return floors;
    }

    private static Optional<ServiceId> known(String id, Catalog catalog) {
        return ServiceId.isValid(id) ? Optional.of(new ServiceId(id)).filter(each -> catalog.service(each).isPresent())
            : Optional.empty();
    }

    private static Sorting sorting(Remembered chosen) {
        for (var column : Sorting.Column.values())
            if (chosen.text("sorting").filter(column.name()::equalsIgnoreCase).isPresent())
                return new Sorting(column, chosen.flag("reversed"));
        return Sorting.BY_RANK;
    }

    private static String text(Settings settings, Catalog catalog) throws JsonProcessingException {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("theme", settings.theme() == Theme.DARK ? "dark" : "light");
        settings.bounds().ifPresent(bounds -> root.putObject("window").put("x", bounds.x()).put("y", bounds.y())
            .put("width", bounds.width()).put("height", bounds.height()).put("maximized", bounds.maximized()));
        settings.folder().ifPresent(folder -> root.put("folder", folder.toString()));
        settings.exploration().ifPresent(chosen -> put(root.putObject("exploration"), chosen, catalog));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void put(ObjectNode node, Exploration chosen, Catalog catalog) {
        var weights = node.putObject("weights");
        catalog.rubric().characteristics().forEach(each -> weights.put(each.id(), chosen.weights().of(each)));
        put(node, "locked", chosen.locked().stream().sorted().toList());
        node.put("search", chosen.search());
        put(node, "categories", chosen.categories().stream().sorted().toList());
        put(node, "providers", chosen.providers().stream().sorted().toList());
        var floors = node.putObject("floors");
        new TreeMap<>(chosen.floors()).forEach(floors::put);
        put(node, "pinned", chosen.pinned().stream().map(ServiceId::text).toList());
        chosen.selected().ifPresent(id -> node.put("selected", id.text()));
        node.put("sorting", chosen.sorting().column().name());
        node.put("reversed", chosen.sorting().reversed());
    }

    private static void put(ObjectNode node, String name, Collection<String> texts) {
        var list = node.putArray(name);
        texts.forEach(list::add);
    }
}
