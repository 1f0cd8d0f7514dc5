package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.ReadingProgress;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.view.host.CatalogReading;

/** Reading in the background, with threads that run when the test says so. */
class CatalogLoaderTest {

    private static final CatalogSelection FIRST = CatalogSelection.of(List.of(Path.of("first.csv")));
    private static final CatalogSelection SECOND = CatalogSelection.of(List.of(Path.of("second.csv")));
    private static final Catalog CATALOG = Samples.catalog();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> news = new ArrayDeque<>();
    private final List<String> outcomes = new ArrayList<>();
    private Consumer<ReadingProgress> work = progress -> { };
    private final CatalogLoader loader = new CatalogLoader((selection, language, progress) -> {
        outcomes.add("reads " + selection.names().get(0));
        work.accept(progress);
        return CATALOG;
    }, background::add, news::add);

    @Test
    void whatHasBeenReadIsHandedOver() {
        read(FIRST);
        runAll();
        assertThat(outcomes).containsExactly("reads first.csv", "first.csv");
        assertThat(loader.reading().getValue()).isEqualTo(new CatalogReading.Idle());
    }

    @Test
    void theNumberOfServicesIsToldFromAThousandOn() {
        work = progress -> {
            progress.services(999);
            assertThat(news).isEmpty();
            progress.services(1_000);
            news.remove().run();
            assertThat(loader.reading().getValue())
                .isEqualTo(new CatalogReading.Underway(List.of("first.csv"), 1_000));
        };
        read(FIRST);
        runAll();
        assertThat(loader.reading().getValue()).isEqualTo(new CatalogReading.Idle());
    }

    @Test
    void aStoppedReadingEndsAtTheNextRowsAndTellsNothing() {
        work = progress -> {
            progress.services(5_000);
            loader.stop();
            progress.services(5_500);
            outcomes.add("went on");
        };
        read(FIRST);
        runAll();
        assertThat(outcomes).containsExactly("reads first.csv");
        assertThat(loader.reading().getValue()).isEqualTo(new CatalogReading.Idle());
    }

    @Test
    void aReadingStoppedWhenAllIsReadIsNotHandedOver() {
        read(FIRST);
        background.remove().run();
        loader.stop();
        runAll();
        assertThat(outcomes).containsExactly("reads first.csv");
    }

    @Test
    void aNewRequestStopsTheOneBeforeIt() {
        work = progress -> {
            work = again -> { };
            read(SECOND);
            progress.services(0);
            outcomes.add("went on");
        };
        read(FIRST);
        runAll();
        assertThat(outcomes).containsExactly("reads first.csv", "reads second.csv", "second.csv");
    }

    @Test
    void aRequestReplacedBeforeItsTurnIsNotRead() {
        read(FIRST);
        read(SECOND);
        runAll();
        assertThat(outcomes).containsExactly("reads second.csv", "second.csv");
    }

    @Test
    void whereTheMemoryDoesNotSufficeTheCatalogIsNamed() {
        work = progress -> {
            throw new OutOfMemoryError("a test's");
        };
        read(FIRST);
        runAll();
        assertThat(outcomes).containsExactly("reads first.csv", "failed");
        assertThat(loader.reading().getValue()).isEqualTo(new CatalogReading.OutOfMemory(List.of("first.csv")));
    }

    @Test
    void theMemoryMayNotSufficeToShowWhatWasRead() {
        loader.read(FIRST, Language.ENGLISH, catalog -> {
            throw new OutOfMemoryError("a test's");
        }, () -> outcomes.add("failed"));
        runAll();
        assertThat(outcomes).containsExactly("reads first.csv", "failed");
        assertThat(loader.reading().getValue()).isEqualTo(new CatalogReading.OutOfMemory(List.of("first.csv")));
    }

    @Test
    void aMistakeOfTheProgramEndsTheReading() {
        work = progress -> {
            progress.services(2_000);
            throw new IllegalStateException("a test's");
        };
        read(FIRST);
        runAll();
        assertThat(outcomes).endsWith("failed");
        assertThat(loader.reading().getValue()).isEqualTo(new CatalogReading.Failed(List.of("first.csv")));
    }

    private void read(CatalogSelection selection) {
        loader.read(selection, Language.ENGLISH, catalog -> outcomes.add(selection.names().get(0)),
            () -> outcomes.add("failed"));
    }

    private void runAll() {
        while (!background.isEmpty() || !news.isEmpty())
            (background.isEmpty() ? news : background).remove().run();
    }
}
