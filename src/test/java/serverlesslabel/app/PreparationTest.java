package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;
import serverlesslabel.state.CatalogSelection;

class PreparationTest {

    private static final CatalogSelection SMALL = CatalogSelection.of(List.of(SmallCatalog.FOLDER));

    @TempDir
    private Path settings;

    @Test
    void whatWasPreparedIsReadOnce() {
        var prepared = new Preparation(settings, Optional.of(SMALL));
        assertThat(prepared.english(SMALL)).isSameAs(prepared.english(SMALL));
        assertThat(prepared.english(SMALL).services()).isNotEmpty();
    }

    @Test
    void otherCatalogsThanThosePreparedAreReadAsWell() {
        var prepared = new Preparation(settings, Optional.of(SMALL));
        assertThat(prepared.english(CatalogSelection.SHIPPED)).isNotEqualTo(prepared.english(SMALL));
    }

    @Test
    void withoutASelectionTheLastOneIsRead() {
        var prepared = new Preparation(settings, Optional.empty());
        assertThat(prepared.english(CatalogSelection.SHIPPED)).isSameAs(prepared.english(CatalogSelection.SHIPPED));
    }

    @Test
    void whatWasBegunIsTakenOnce() {
        Preparation.begin(settings, Optional.of(SMALL));
        var first = Preparation.take(settings, Optional.of(SMALL));
        assertThat(Preparation.take(settings, Optional.of(SMALL))).isNotSameAs(first);
    }
}
