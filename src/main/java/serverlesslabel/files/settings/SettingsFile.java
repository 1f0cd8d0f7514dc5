package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import serverlesslabel.domain.Catalog;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.io.FolderLock;
import serverlesslabel.io.PrivateFolder;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;

/**
 * Reads and writes the settings in a folder: one file with what holds for every catalog, and one with the last
 * exploration of each selection of catalogs, so that opening another one loses nothing. Missing and invalid values are
 * read as their defaults. A change goes into what is on disk at that moment, and nothing else is touched: what the
 * program does not know, or does not know now because a catalog is not there, stays.
 */
public final class SettingsFile {

    /** What earlier versions wrote among the settings. */
    private static final String FORMER = "exploration";

    private final JsonFile file;
    private final JsonFile exploration;

    /** The settings in a folder, with the exploration of these catalogs. */
    public SettingsFile(Path folder, CatalogSelection selection) {
        this.file = new JsonFile(folder.resolve("settings.json"));
        this.exploration = new JsonFile(folder.resolve(name(selection)));
    }

    /** Returns the settings, with the last exploration as far as it still fits the catalog. */
    public Settings read(Catalog catalog) {
        var settings = file.read().map(SettingsJson::read).orElse(Settings.NONE);
        var last = exploration.read().or(() -> file.read().flatMap(root -> root.object(FORMER)));
        return last.map(root -> settings.withExploration(ExplorationJson.read(root, catalog)))
            .orElse(settings);
    }

    /**
     * Returns an exploration of one content of the catalogs for another content of the same ones. What the former did
     * not know and the latter does, such as the pins of a catalog that was not there, comes from the file.
     *
     * @param before the catalog the exploration is of
     */
    public Exploration refit(Exploration now, Catalog before, Catalog next) {
        var mine = json(now, before);
        var merged = exploration.tree().map(there -> ThreeWayMerge.merge(
            json(ExplorationJson.read(JsonFile.lenient(there), before), before), mine, there));
        return ExplorationJson.read(JsonFile.lenient(merged.orElse(mine)), next);
    }

    /**
     * Prepares for writing: takes the folder away from other users, removes temporary files that a killed process left,
     * and writes everything once to a temporary file, so that classes are loaded and a failure is known early.
     *
     * @throws IOException if the folder cannot be written
     */
    public void prepare(Settings settings, Catalog catalog) throws IOException {
        PrivateFolder.create(folder());
        SettingsFolder.close(folder());
        AtomicFile.deleteLeftovers(folder());
        var temporary = new JsonFile(AtomicFile.probe(folder()));
        try {
            var chosen = json(settings.exploration().orElse(Exploration.of(catalog.rubric().reference())), catalog);
            temporary.change(chosen, chosen);
            temporary.change(chosen, SettingsJson.write(settings));
        } finally {
            Files.deleteIfExists(temporary.path());
        }
    }

    /**
     * Writes what differs from {@code before} into what is on disk, each file all or nothing, while no other window
     * writes. A file that is not there is written whole.
     *
     * @param before the settings as they were read or written last, with an exploration of the same catalog
     * @throws IOException if a file cannot be written
     */
    public void write(Settings settings, Settings before, Catalog catalog) throws IOException {
        PrivateFolder.create(folder());
        var chosen = settings.exploration();
        boolean explored = chosen.isPresent()
            && !(chosen.equals(before.exploration()) && Files.exists(exploration.path()));
        boolean set = !(settings.withExploration(before.exploration()).equals(before) && Files.exists(file.path()));
        if (explored || set) FolderLock.hold(folder(), () -> {
            if (explored) exploration.change(before.exploration().map(last -> json(last, catalog))
                .orElse(JsonNodeFactory.instance.objectNode()), json(chosen.get(), catalog));
            if (set) file.change(former(before), SettingsJson.write(settings));
        });
    }

    // Once the exploration has a file of its own, what earlier versions wrote goes.
    private ObjectNode former(Settings before) {
        var json = SettingsJson.write(before);
        return Files.exists(exploration.path()) ? json.putNull(FORMER) : json;
    }

    private Path folder() {
        return file.path().toAbsolutePath().resolveSibling("");
    }

    private static String name(CatalogSelection selection) {
        if (selection.shipped() && selection.own().isEmpty()) return "exploration.json";
        var sum = new CRC32();
        if (selection.shipped()) sum.update(1);
        selection.own().forEach(path ->
            sum.update((path.toAbsolutePath().normalize() + "\n").getBytes(StandardCharsets.UTF_8)));
        return "exploration-" + Long.toHexString(sum.getValue()) + ".json";
    }

    private static ObjectNode json(Exploration chosen, Catalog catalog) {
        var node = JsonNodeFactory.instance.objectNode();
        ExplorationJson.put(node, chosen, catalog);
        return node;
    }
}
