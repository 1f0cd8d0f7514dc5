package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

class OpenCatalogsTest {

    @TempDir
    private Path folder;
    private final Workers workers = Workers.start((thread, mistake) -> { });
    private final BlockingQueue<CatalogSelection> changed = new LinkedBlockingQueue<>();
    private final Set<Thread> earlier = Thread.getAllStackTraces().keySet();
    private CatalogSelection first;
    private CatalogSelection second;
    private OpenCatalogs open;

    @BeforeEach
    void openTheFirst() throws IOException {
        first = CatalogSelection.of(List.of(Files.createDirectories(folder.resolve("first"))));
        second = CatalogSelection.of(List.of(Files.createDirectories(folder.resolve("second"))));
        open = new OpenCatalogs(first, first, folder, workers.settings());
        open.watch(Optional.empty(), changed::add);
    }

    @AfterEach
    void close() {
        open.close();
        // Nothing is written into a folder that is about to be deleted.
        awaitWriting();
        workers.close();
    }

    @Test
    void aSavedFileIsTold() throws IOException, InterruptedException {
        save(first);
        assertThat(changed.poll(1, TimeUnit.MINUTES)).isEqualTo(first);
    }

    @Test
    void onlyTheCatalogsThatAreOpenAreWatched() throws IOException, InterruptedException {
        open.replace(second);
        save(first);
        save(second);
        assertThat(changed.poll(1, TimeUnit.MINUTES)).isEqualTo(second);
        assertThat(changed).isEmpty();
    }

    @Test
    void theCatalogsGivenAreThoseOfTheNextStartOnceTheyHaveBeenRead() {
        assertThat(kept()).isEqualTo(CatalogSelection.SHIPPED);
        open.keep();
        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void thoseThatTakeTheirPlaceAreThoseOfTheNextStart() {
        open.replace(second);
        assertThat(kept()).isEqualTo(second);
            }

    @Test
    void theTitleSaysWhichAreOpen() {
        var texts = Texts.of(Language.ENGLISH);
        assertThat(open.title("Car label", texts)).isEqualTo("first – Car label");
        open.replace(CatalogSelection.SHIPPED.withMore(second.own()));
        assertThat(open.title("Serverless Label", texts)).isEqualTo("shipped, second – Serverless Label");
        open.replace(CatalogSelection.SHIPPED);
        assertThat(open.title("Serverless Label", texts)).isEqualTo("Serverless Label");
    }

    @Test
    void onlyOneWatchIsKeptAndNoneAfterTheEnd() throws InterruptedException {
        var ofTheFirst = threads();
        open.replace(second);
        awaitEndOf(ofTheFirst);
        var last = threads();
        assertThat(last).hasSize(1);
        open.close();
        awaitEndOf(last);
    }

    /** Otherwise what was reported just before the end would be read by a program that has ended. */
    @Test
    void onlyWhatIsReportedOfWatchedCatalogsCounts() {
        assertThat(open.isWatched(first)).isTrue();
        open.replace(second);
        assertThat(open.isWatched(first)).isFalse();
        assertThat(open.isWatched(second)).isTrue();
        open.close();
        assertThat(open.isWatched(second)).isFalse();
    }

    @Test
    void theSameCatalogsAgainKeepTheirWatch() {
        var watching = threads();
        open.replace(first);
        assertThat(threads()).isEqualTo(watching);
    }

    private List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("catalog watch"))
            .filter(thread -> !earlier.contains(thread)).toList();
    }

    private static void awaitEndOf(List<Thread> threads) throws InterruptedException {
        for (var thread : threads) {
            thread.join(TimeUnit.MINUTES.toMillis(1));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private CatalogSelection kept() {
        awaitWriting();
        return new CatalogSelectionFile(folder).read();
    }

    private void awaitWriting() {
        CompletableFuture.runAsync(() -> { }, workers.settings()).join();
    }

    private static void save(CatalogSelection catalogs) throws IOException {
        Files.writeString(catalogs.own().get(0).resolve("rubric.json"), "{}");
    }
}
