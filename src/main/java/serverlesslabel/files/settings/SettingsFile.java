package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.files.json.Problems;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;

/**
 * The settings in a folder: one file with what holds for every catalog, and one with the last exploration of each
 * catalog, so that looking into another one costs nothing. What is missing is as if it had never been set. So is what
 * is damaged; it is put aside before anything takes its place.
 */
public final class SettingsFile {

    private final Path file;
    private final Path exploration;

    /** Settings in this folder, for whoever explores the catalogs of a shelf. */
    public SettingsFile(Path folder, CatalogSelection shelf) {
        this.file = folder.resolve("settings.json");
        this.exploration = folder.resolve(name(shelf));
    }

    /** The settings, and the last exploration as far as it still fits a catalog. */
    public Settings read(Catalog catalog) {
        var settings = object(file).map(SettingsFile::settings).orElse(Settings.NONE);
        // Earlier versions kept it among the settings.
        var last = object(exploration).or(() -> object(file)
            .flatMap(lenientObject -> lenientObject.object("exploration")));
        return last.map(lenientObject -> settings.withExploration(ExplorationJson.read(lenientObject, catalog)))
            .orElse(settings);
    }

    /** Makes ready for writing: takes away what a kill left, and writes everything once where nobody reads it. */
    public void rehearse(Settings settings, Catalog catalog) throws IOException {
        var folder = Files.createDirectories(folder());
        AtomicFile.clear(folder);
        var nobodys = AtomicFile.rehearsal(folder);
        try {
            write(nobodys, exploration(settings.exploration().orElse(Exploration.of(catalog.rubric().reference())),
                catalog));
            write(nobodys, node(settings));
        } finally {
            Files.deleteIfExists(nobodys);
        }
    }

    /**
     * Keeps what is not as it was before, each file all or nothing. So of two windows on one folder each writes only
     * what was changed in it.
     */
    public void write(Settings settings, Settings before, Catalog catalog) throws IOException {
        Files.createDirectories(folder());
        var chosen = settings.exploration();
        if (chosen.isPresent() && !(chosen.equals(before.exploration()) && Files.exists(exploration)))
            write(exploration, exploration(chosen.get(), catalog));
        if (!(settings.withExploration(before.exploration()).equals(before) && Files.exists(file)))
            write(file, node(settings));
    }

    private Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static String name(CatalogSelection shelf) {
        if (shelf.equals(CatalogSelection.SHIPPED)) return "exploration.json";
        var sum = new CRC32();
        if (shelf.shipped()) sum.update(1);
        shelf.own().forEach(path ->
            sum.update((path.toAbsolutePath().normalize() + "\n").getBytes(StandardCharsets.UTF_8)));
        return "exploration-" + Long.toHexString(sum.getValue()) + ".json";
    }

    private static Optional<LenientObject> object(Path file) {
        if (!Files.exists(file)) return Optional.empty();
        return JsonText.read(file, new Problems(file.toString())).filter(Json.Members.class::isInstance)
            .map(json -> new LenientObject((Json.Members) json));
    }

    private static void write(Path file, ObjectNode node) throws IOException {
        var text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        // What cannot be read may yet be what somebody made.
        if (Files.exists(file) && Files.size(file) > 0 && object(file).isEmpty()) BackupCopy.copy(file, "damaged");
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode exploration(Exploration chosen, Catalog catalog) {
        var node = JsonNodeFactory.instance.objectNode();
        ExplorationJson.put(node, chosen, catalog);
        return node;
    }

    private static Settings settings(LenientObject root) {
        return new Settings(AppearanceJson.read(root), LayoutJson.read(root),
            root.flag("greeted"),
            root.text("folder").flatMap(SettingsFile::path),
            root.texts("recent").stream().flatMap(text -> path(text).stream()).toList(),
            ProfileJson.read(root), ExportSettingsJson.read(root), Optional.empty());
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode node(Settings settings) {
        var root = JsonNodeFactory.instance.objectNode();
        AppearanceJson.put(root, settings.look());
        LayoutJson.put(root, settings.layout());
        root.put("greeted", settings.greeted());
        settings.folder().ifPresent(folder -> root.put("folder", folder.toString()));
        ExplorationJson.put(root, "recent", settings.recent().stream().map(Path::toString).toList());
        ProfileJson.put(root, settings.profiles());
        ExportSettingsJson.put(root, settings.choices());
        return root;
    }
}
