package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.io.FileFailure.Kind;

class AtomicFileTest {

    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void theOldFileIsReplacedWhole() throws IOException {
        var file = Files.write(folder.resolve("a"), new byte[1000]);
        AtomicFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        AtomicFile.write(folder.resolve("a"), NEW);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFailureLeavesTheOldContent() throws IOException {
        // A folder with something in it cannot be replaced by a file.
        var occupied = Files.createDirectories(folder.resolve("a/inside"));
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a"), NEW)).isInstanceOf(IOException.class);
        assertThat(occupied).isDirectory();
    }

    @Test
    void aFailureLeavesNothingHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("a/inside"));
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a"), NEW)).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("gone/a"), NEW))
            .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void aSymbolicLinkStaysOneAndItsFileIsWritten() throws IOException {
        var target = Files.write(Files.createDirectories(folder.resolve("elsewhere")).resolve("b"), new byte[9]);
        var link = Files.createSymbolicLink(folder.resolve("a"), target);
        AtomicFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void aLinkToAFileThatIsNotThereStaysOneAndMakesTheFile() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        var second = Files.createSymbolicLink(folder.resolve("elsewhere/c"), Path.of("b"));
        var first = Files.createSymbolicLink(folder.resolve("a"), Path.of("elsewhere/c"));
        AtomicFile.write(first, NEW);
        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(folder.resolve("elsewhere/b")).isRegularFile().hasBinaryContent(NEW);
    }

    @Test
    void aLinkIntoAFolderThatIsNotThereMakesNone() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a"), Path.of("gone/b"));
        assertThatThrownBy(() -> AtomicFile.write(link, NEW)).isInstanceOf(NoSuchFileException.class);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThatThrownBy(() -> AtomicFile.write(link, NEW)).isInstanceOfSatisfying(FileFailureException.class,
            failure -> assertThat(failure.failure()).isEqualTo(FileFailure.of(Kind.LINK)));
    }

    @Test
    void aLongWayOfLinksIsFollowedAndALongerOneRefused() throws IOException {
        var last = folder.resolve("0");
        for (int i = 1; i <= 41; i++)
            Files.createSymbolicLink(folder.resolve(Integer.toString(i)), Path.of(Integer.toString(i - 1)));
        AtomicFile.write(folder.resolve("40"), NEW);
        assertThat(last).hasBinaryContent(NEW);
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("41"), NEW)).hasMessage("link");
    }

    @Test
    void halfAFileLeftUnderTheNumberOfThisProcessIsNotInTheWay() throws IOException {
        var file = folder.resolve("a");
        Files.write(AtomicFile.beside(file), new byte[1000]);
        AtomicFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFileThatTestsTheFolderIsNotTheOneThatIsWritten() throws IOException {
        var probe = Files.write(AtomicFile.probe(folder), new byte[9]);
        AtomicFile.write(folder.resolve("a"), NEW);
        assertThat(probe).hasBinaryContent(new byte[9]);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
