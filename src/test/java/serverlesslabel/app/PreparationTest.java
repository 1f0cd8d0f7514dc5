package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;
import serverlesslabel.files.catalog.CatalogStamp;
import serverlesslabel.state.CatalogSelection;

class PreparationTest {

    private static final CatalogSelection SMALL = CatalogSelection.of(List.of(SmallCatalog.FOLDER));

    private static final DesktopLookDetector SILENT = new DesktopLookDetector("Linux", Map.of(), command -> "");

    @TempDir
    private Path settings;

    @Test
    void theCatalogsGivenAreRead() {
        var prepared = new Preparation(settings, Optional.of(SMALL), SILENT);
        assertThat(prepared.requested()).isEqualTo(SMALL);
        assertThat(prepared.selection()).isEqualTo(SMALL);
        assertThat(prepared.english().services()).isNotEmpty();
        assertThat(prepared.seen()).isEqualTo(CatalogStamp.of(SMALL.own()));
    }

    @Test
    void withoutASelectionTheLastOneIsRead() {
        assertThat(new Preparation(settings, Optional.empty(), SILENT).selection()).isEqualTo(CatalogSelection.SHIPPED);
    }

    @Test
    void theShippedCatalogStandsInForOneThatCannotBeRead() {
        var prepared = new Preparation(() -> SMALL, selection -> {
            if (selection.equals(SMALL)) throw new IllegalStateException("a mistake of the program");
            return SmallCatalog.ENGLISH;
        }, SILENT);
        assertThat(prepared.requested()).isEqualTo(SMALL);
        assertThat(prepared.selection()).isEqualTo(CatalogSelection.SHIPPED);
        assertThat(prepared.english()).isSameAs(SmallCatalog.ENGLISH);
    }

    @Test
    void theShippedCatalogIsOpenedWhereNobodyKnowsWhichWasOpenLast() {
        var prepared = new Preparation(() -> {
            throw new IllegalStateException("a mistake of the program");
        }, selection -> SmallCatalog.ENGLISH, SILENT);
        assertThat(prepared.requested()).isEqualTo(CatalogSelection.SHIPPED);
        assertThat(prepared.english()).isSameAs(SmallCatalog.ENGLISH);
    }

    @Test
    void whatWasBegunIsTakenOnce() {
        Preparation.begin(settings, Optional.of(SMALL));
        var first = Preparation.take(settings, Optional.of(SMALL));
        assertThat(Preparation.take(settings, Optional.of(SMALL))).isNotSameAs(first);
    }
}
