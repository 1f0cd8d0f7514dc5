package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.state.CatalogSelection;

/** Large catalogs and small ones. */
class CatalogSizeTest {

    private static final String HALF = " ".repeat((1 << 19) + 1);

    @TempDir
    private Path folder;

    @Test
    void tablesAreLargeTogether() throws IOException {
        var one = Files.writeString(folder.resolve("one.csv"), HALF);
        var two = Files.writeString(folder.resolve("two.csv"), HALF);
        assertThat(isLarge(one)).isFalse();
        assertThat(isLarge(one, two)).isTrue();
    }

    @Test
    void aFolderIsAsLargeAsItsServices() throws IOException {
        var services = Files.createDirectories(folder.resolve("services/acme"));
        Files.writeString(folder.resolve("other.txt"), HALF + HALF);
        Files.writeString(services.resolve("one.json"), HALF);
        assertThat(isLarge(folder)).isFalse();
        Files.writeString(services.resolve("two.json"), HALF);
        assertThat(isLarge(folder)).isTrue();
    }

    @Test
    void whatIsNotThereIsNotLarge() {
        assertThat(isLarge(folder.resolve("none.csv"))).isFalse();
        assertThat(CatalogSize.isLarge(CatalogSelection.SHIPPED)).isFalse();
    }

    private static boolean isLarge(Path... catalogs) {
        return CatalogSize.isLarge(CatalogSelection.of(List.of(catalogs)));
    }
}
