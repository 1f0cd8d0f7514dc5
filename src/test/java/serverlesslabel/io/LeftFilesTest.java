package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kill leaves beside a file. */
class LeftFilesTest {

    /** No system gives a process such a number. */
    private static final String GONE = "999999999999";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".serverless-label-" + GONE + ".part", ".serverless-label-" + GONE + "-rehearsal.part"})
    void whatAProcessThatIsGoneLeftIsTakenAway(String name) throws IOException {
        var left = Files.writeString(folder.resolve(name), "half");
        AtomicFile.deleteLeftovers(folder);
        assertThat(left).doesNotExist();
    }

    @Test
    void whatALivingProcessMakesStays() throws IOException {
        var beside = Files.writeString(AtomicFile.beside(folder.resolve("a")), "half");
        AtomicFile.deleteLeftovers(folder);
        assertThat(beside).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {".serverless-label-.part", ".serverless-label-1x.part",
        "serverless-label-" + GONE + ".part", ".serverless-label-" + GONE + ".parts",
        ".serverless-label-9999999999999999999.part", "settings.json"})
    void whatHasAnotherNameStays(String name) throws IOException {
        var other = Files.writeString(folder.resolve(name), "mine");
        AtomicFile.deleteLeftovers(folder);
        assertThat(other).hasContent("mine");
    }

    @Test
    void aFolderOfSuchANameStays() throws IOException {
        var other = Files.createDirectory(folder.resolve(".serverless-label-" + GONE + ".part"));
        AtomicFile.deleteLeftovers(folder);
        assertThat(other).isDirectory();
    }
}
