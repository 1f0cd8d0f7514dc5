package serverlesslabel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.files.settings.SettingsFile;
import serverlesslabel.state.Board;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;

/** What must hold for a folder of settings whose files hold anything. */
final class SettingsOracle {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;

    private SettingsOracle() {}

    /** Reads a folder in which this content stands for each file, writes what was read, and reads it again. */
    static void examine(byte[] content, Path folder) throws IOException {
        empty(folder);
        for (var name : List.of("settings.json", "exploration.json", "catalogs.json"))
            Files.write(folder.resolve(name), content);
        boolean damaged = content.length > 0 && JsonText.read(folder.resolve("settings.json"), new Problems(""))
            .filter(Json.Members.class::isInstance).isEmpty();
        var file = new SettingsFile(folder, CatalogSelection.SHIPPED);
        var read = file.read(CATALOG);
        var shown = read.withExploration(read.exploration()
            .orElse(Exploration.of(CATALOG.rubric().reference())));
        assertThat(Board.of(CATALOG, shown.exploration().orElseThrow()).ranking()).isNotNull();
        file.write(shown, Settings.NONE, CATALOG);
        assertThat(file.read(CATALOG)).as("settings read, written and read again").isEqualTo(shown);
        mustKeepCatalogs(new CatalogSelectionFile(folder));
        if (damaged) mustBeKept(content, folder);
    }

    // Written paths are absolute; what was read may be relative.
    private static void mustKeepCatalogs(CatalogSelectionFile file) throws IOException {
        file.write(file.read());
        var once = file.read();
        file.write(once);
        assertThat(file.read()).as("catalogs read, written and read again").isEqualTo(once);
    }

    private static void mustBeKept(byte[] content, Path folder) throws IOException {
        boolean kept = false;
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) kept |= Arrays.equals(Files.readAllBytes(each), content);
        }
        assertThat(kept).as("what could not be read is kept beside").isTrue();
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) Files.delete(each);
        }
    }
}
