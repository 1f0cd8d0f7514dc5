package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWatchTest {

    private static final int PATIENCE = 30;
    private static final Duration PAUSE = Duration.ofMillis(300);

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
        var file = Files.writeString(folder.resolve("rubric.json"), "{}");
        watch();
        Files.writeString(file, "{ }");
        mustBeTold();
    }

    @Test
    void foldersThatComeLaterAreWatchedToo() throws IOException, InterruptedException {
        watch();
        var later = Files.createDirectory(folder.resolve("services"));
        mustBeTold();
        Files.writeString(later.resolve("b.json"), "{}");
        mustBeTold();
    }

    @Test
    void everySaveOfTheSameFileIsTold() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("profiles.de.json"), "{}");
        watch();
        for (int i = 0; i < 3; i++) {
            Files.writeString(file, "{ }" + i);
            mustBeTold();
        }
    }

    @Test
    void aDeletedFileIsTold() throws IOException, InterruptedException {
        var file = service("a.json");
        watch();
        Files.delete(file);
        mustBeTold();
    }

    @Test
    void otherFilesInTheFolderConcernNobody() throws IOException, InterruptedException {
        service("a.json");
        watch();
        Files.writeString(folder.resolve("README.md"), "# Ours");
        Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("a.json"), "{}");
        Files.writeString(folder.resolve("services/.a.json.swp"), "half");
        assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
        service("b.json");
        mustBeTold();
    }

    @Test
    void aChangeSinceTheCatalogWasReadIsTold() throws IOException, InterruptedException {
        var seen = CatalogStamp.of(List.of(folder));
        service("a.json");
        watch(folder, Optional.of(seen));
        mustBeTold();
    }

    @Test
    void aFolderMadeAnewIsWatchedOn() throws IOException, InterruptedException {
        var file = service("a.json");
        watch();
        Files.delete(file);
        Files.delete(file.getParent());
        Files.delete(folder);
        mustBeTold();
        Files.createDirectory(folder);
        service("a.json");
        mustBeTold();
        service("b.json");
        mustBeTold();
    }

    @Test
    void aLinkThatLeadsElsewhereIsFollowed() throws IOException, InterruptedException {
        var first = Files.createDirectories(folder.resolve("first/services")).getParent();
        var second = Files.createDirectories(folder.resolve("second/services")).getParent();
        var link = Files.createSymbolicLink(folder.resolve("link"), first);
        watch(link);
        Files.writeString(first.resolve("services/a.json"), "{}");
        mustBeTold();
        Files.delete(link);
        Files.createSymbolicLink(link, second);
        mustBeTold();
        Files.writeString(second.resolve("services/a.json"), "{}");
        mustBeTold();
    }

    @Test
    void foldersMadeAndRemovedQuicklyEndNothing() throws IOException, InterruptedException {
        var services = Files.createDirectory(folder.resolve("services"));
        watch();
        for (int i = 0; i < 300; i++) Files.delete(Files.createDirectories(services.resolve("a" + i)));
        told.poll(2, TimeUnit.SECONDS);
        service("b.json");
        mustBeTold();
    }

    @Test
    void aFailureOfWhomItTellsEndsNothing() throws IOException, InterruptedException {
        var failures = new AtomicInteger();
        var seen = Optional.of(CatalogStamp.of(List.of(folder)));
        watch = Optional.of(new CatalogWatch(List.of(folder), seen, PAUSE, () -> {
            if (failures.getAndIncrement() == 0) throw new IllegalStateException("a mistake of the program");
            tell();
        }));
        service("a.json");
        while (failures.get() == 0) Thread.onSpinWait();
        service("b.json");
        mustBeTold();
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

    private Path service(String name) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("services")).resolve(name), "{}");
    }

    private void mustBeTold() throws InterruptedException {
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    private void watch() {
        watch(folder);
    }

    private void watch(Path catalog) {
        watch(catalog, Optional.of(CatalogStamp.of(List.of(catalog))));
    }

    private void watch(Path catalog, Optional<CatalogStamp> before) {
        watch = Optional.of(new CatalogWatch(List.of(catalog), before, PAUSE, this::tell));
    }

    private void tell() {
        try {
            told.put("changed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
