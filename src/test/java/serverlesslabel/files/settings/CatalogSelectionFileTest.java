package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.state.CatalogSelection;

/** Which catalogs are open the next time. */
class CatalogSelectionFileTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstTimeItIsTheShippedOne() {
        assertThat(new CatalogSelectionFile(folder).read()).isEqualTo(CatalogSelection.SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLastOnesComeBack(boolean shipped) throws IOException {
        var shelf = new CatalogSelection(shipped, List.of(folder.resolve("one"), folder.resolve("two.csv")));
        new CatalogSelectionFile(folder).write(shelf);
        assertThat(new CatalogSelectionFile(folder).read()).isEqualTo(shelf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"own\": 3}", "{\"shipped\": false, \"own\": []}",
        "{\"own\": [\"a\\u0000b\"]}"})
    void aDamagedFileIsAsIfItHadNeverBeen(String text) throws IOException {
        Files.writeString(folder.resolve("catalogs.json"), text);
        assertThat(new CatalogSelectionFile(folder).read()).isEqualTo(CatalogSelection.SHIPPED);
    }

    @Test
    void aPathIsWrittenInFullBecauseTheNextStartMayBeElsewhere() throws IOException {
        new CatalogSelectionFile(folder.resolve("new")).write(CatalogSelection.of(List.of(Path.of("mine"))));
        assertThat(new CatalogSelectionFile(folder.resolve("new")).read().own())
            .containsExactly(Path.of("mine").toAbsolutePath());
    }
}
