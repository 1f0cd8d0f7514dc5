package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * Reads and writes the settings in a folder: one file with what holds for every catalog, and one with the last
 * exploration of each selection of catalogs, so that opening another one loses nothing. Missing and invalid values are
 * read as their defaults; a file that is no JSON is copied before it is overwritten.
 */
public final class SettingsFile {

    private final Path file;
    private final Path exploration;

    /** The settings in a folder, with the exploration of these catalogs. */
    public SettingsFile(Path folder, CatalogSelection selection) {
        this.file = folder.resolve("settings.json");
        this.exploration = folder.resolve(name(selection));
    }

    /** Returns the settings, with the last exploration as far as it still fits the catalog. */
    public Settings read(Catalog catalog) {
        var settings = object(file).map(SettingsJson::read).orElse(Settings.NONE);
        // Earlier versions wrote the exploration into the file of the settings.
        var last = object(exploration).or(() -> object(file).flatMap(root -> root.object("exploration")));
        return last.map(root -> settings.withExploration(ExplorationJson.read(root, catalog)))
            .orElse(settings);
    }

    /**
     * Prepares for writing: removes temporary files that a killed process left, and writes everything once to a
     * temporary file, so that classes are loaded and a failure is known early.
     *
     * @throws IOException if the folder cannot be written
     */
    public void prepare(Settings settings, Catalog catalog) throws IOException {
        var folder = Files.createDirectories(folder());
        AtomicFile.deleteLeftovers(folder);
        var temporary = AtomicFile.probe(folder);
        try {
            write(temporary, exploration(settings.exploration().orElse(Exploration.of(catalog.rubric().reference())),
                catalog));
            write(temporary, SettingsJson.write(settings));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes what differs from {@code before}, each file all or nothing. So of two windows on one folder, each writes
     * only what was changed in it.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Settings settings, Settings before, Catalog catalog) throws IOException {
        Files.createDirectories(folder());
        var chosen = settings.exploration();
        if (chosen.isPresent() && !(chosen.equals(before.exploration()) && Files.exists(exploration)))
            write(exploration, exploration(chosen.get(), catalog));
        if (!(settings.withExploration(before.exploration()).equals(before) && Files.exists(file)))
            write(file, SettingsJson.write(settings));
    }

    private Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static String name(CatalogSelection selection) {
        if (selection.equals(CatalogSelection.SHIPPED)) return "exploration.json";
        var sum = new CRC32();
        if (selection.shipped()) sum.update(1);
        selection.own().forEach(path ->
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
        // A file that cannot be read may have been edited by hand and is worth a copy.
        if (Files.exists(file) && Files.size(file) > 0 && object(file).isEmpty()) BackupCopy.copy(file, "damaged");
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode exploration(Exploration chosen, Catalog catalog) {
        var node = JsonNodeFactory.instance.objectNode();
        ExplorationJson.put(node, chosen, catalog);
        return node;
    }
}
