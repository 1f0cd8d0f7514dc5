package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWatchTest {

    private static final int PATIENCE = 30;

    @TempDir
    private Path folder;

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

    private void watch() {
        watch = Optional.of(new CatalogWatch(List.of(folder), () -> {
            try {
                told.put("changed");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
