package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWatchTest {

    private static final int PATIENCE = 30;

    @TempDir
    private Path folder;

    private final Set<Thread> earlier = Thread.getAllStackTraces().keySet();
    private Optional<CatalogWatch> watch = Optional.empty();
    private final SynchronousQueue<String> told = new SynchronousQueue<>();

    @AfterEach
    void leaveItAlone() {
        watch.ifPresent(CatalogWatch::close);
    }

    @Test
    void savingAFileIsTold() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("a.json"), "{}");
        watch();
        Files.writeString(file, "{ }");
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    @Test
    void foldersThatComeLaterAreWatchedToo() throws IOException, InterruptedException {
        watch();
        var later = Files.createDirectory(folder.resolve("services"));
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
        Files.writeString(later.resolve("b.json"), "{}");
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    @Test
    void everySaveOfTheSameFileIsTold() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("a.json"), "{}");
        watch();
        for (int i = 0; i < 3; i++) {
            Files.writeString(file, "{ }" + i);
            assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).as("save %d", i).isEqualTo("changed");
        }
    }

    @Test
    void aDeletedFileIsTold() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("a.json"), "{}");
        watch();
        Files.delete(file);
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    @Test
    void ofTheFolderOfATableOnlyTheTableIsWatched() throws IOException, InterruptedException {
        var table = Files.writeString(folder.resolve("a.csv"), "name");
        watch(folder.resolve("b/../a.csv"));
        Files.writeString(folder.resolve("other.csv"), "name");
        assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
        Files.writeString(table, "name,provider");
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
        // Soon after each other: what is reported first does not concern the table.
        Files.writeString(folder.resolve("other.csv"), "name,mode");
        Files.writeString(table, "name,provider,mode");
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    @Test
    void theThreadOfAClosedWatchEnds() throws InterruptedException {
        watch();
        var threads = threads();
        assertThat(threads).hasSize(1);
        watch.ifPresent(CatalogWatch::close);
        for (var thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("catalog watch"))
            .filter(thread -> !earlier.contains(thread)).toList();
    }

    private void watch() {
        watch(folder);
    }

    private void watch(Path catalog) {
        watch = Optional.of(new CatalogWatch(List.of(catalog), () -> {
            try {
                told.put("changed");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
