package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

    private static final Map<String, byte[]> OLD = Map.of("a.txt", new byte[] {1}, "deep/b.txt", new byte[] {2});
    private static final Map<String, byte[]> NEW = Map.of("a.txt", new byte[] {3});

    @TempDir
    private Path place;

    @Test
    void aFolderIsReplacedAsAWhole() throws IOException {
        var folder = place.resolve("site");
        AtomicFolder.write(folder, OLD);
        assertThat(folder.resolve("deep/b.txt")).hasBinaryContent(new byte[] {2});
        AtomicFolder.write(folder, NEW);
        assertThat(folder.resolve("a.txt")).hasBinaryContent(new byte[] {3});
        assertThat(folder.resolve("deep")).doesNotExist();
        assertThat(place).isDirectoryNotContaining(file -> !file.getFileName().toString().equals("site"));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        AtomicFolder.write(place, NEW);
        assertThat(place.resolve("a.txt")).exists();
    }

    /** Somebody's files are never taken for a site. */
    @Test
    void aFolderWithOtherFilesStaysAsItIs() throws IOException {
        Files.writeString(place.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> AtomicFolder.write(place, NEW)).isInstanceOfSatisfying(FileFailureException.class,
            e -> assertThat(e.failure().kind()).isEqualTo(FileFailure.Kind.NOT_EMPTY));
        assertThat(place.resolve("mine.txt")).hasContent("mine");
        assertThat(place.resolve("a.txt")).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFolder() throws IOException {
        var folder = place.resolve("site");
        AtomicFolder.write(folder, OLD);
        assertThatThrownBy(() -> AtomicFolder.write(folder, Map.of("../out.txt", new byte[0])))
            .isInstanceOf(IOException.class);
        assertThat(folder.resolve("a.txt")).hasBinaryContent(new byte[] {1});
        assertThat(place).isDirectoryNotContaining(file -> !file.getFileName().toString().equals("site"));
    }

    @Test
    void aFolderNeedsAPlace() {
        assertThatThrownBy(() -> AtomicFolder.write(place.resolve("none/site"), NEW)).isInstanceOfSatisfying(
            FileFailureException.class, e -> assertThat(e.failure().kind()).isEqualTo(FileFailure.Kind.NO_FOLDER));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(place.resolve("file"), "mine");
        assertThatThrownBy(() -> AtomicFolder.write(file, NEW)).isInstanceOf(FileFailureException.class);
        assertThat(file).hasContent("mine");
    }
}
