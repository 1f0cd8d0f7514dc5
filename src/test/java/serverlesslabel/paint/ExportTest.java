package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.paint.Obstacle.Kind;

class ExportTest {

    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a.png,PNG", "a.PNG,PNG", "a.svg,SVG", "a.png.svg,SVG", "folder.svg/a.png,PNG", "a.Pdf,PDF"})
    void theEndOfTheNameIsTheFormat(Path file, Export.Format format) {
        assertThat(Export.Format.of(file)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"a.gif", "a", "png", "pdf", "a.svgz", "a.png/b", "/"})
    void anyOtherEndIsNone(Path file) {
        assertThat(Export.Format.of(file)).isEmpty();
    }

    @Test
    void aPngBeginsLikeOne() throws IOException {
        write("a.png");
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void anSvgBeginsLikeOne() throws IOException {
        write("a.svg");
        assertThat(folder.resolve("a.svg")).content().startsWith("<svg xmlns=");
    }

    @Test
    void aPdfBeginsLikeOne() throws IOException {
        write("a.pdf");
        assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith('%', 'P', 'D', 'F', '-');
    }

    @Test
    void aNameOfNoFormatIsRefusedWithAllThatAre() {
        for (var format : Export.Format.values())
            assertThatThrownBy(() -> write("a.gif")).isInstanceOf(IOException.class)
                .hasMessageContaining(format.ending());
    }

    @ParameterizedTest
    @EnumSource
    void anExportDoesNotDependOnTheOnesBefore(Export.Format format) throws IOException {
        var used = new Export(new Typeface());
        for (var before : Export.Format.values())
            used.write(picture(words("Före – 日本")), folder.resolve("before" + before.ending()), 1, Optional.empty());
        var again = folder.resolve("again" + format.ending());
        used.write(picture(words("Hello ÄÖ")), again, 1, Optional.empty());
        var fresh = folder.resolve("fresh" + format.ending());
        new Export(new Typeface()).write(picture(words("Hello ÄÖ")), fresh, 1, Optional.empty());
        assertThat(again).hasSameBinaryContentAs(fresh);
    }

    @Test
    void theOldFileIsReplacedWhole() throws IOException {
        var file = Files.write(folder.resolve("a"), new byte[1000]);
        Export.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Export.write(folder.resolve("a"), NEW);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFailureLeavesTheOldContent() throws IOException {
        // A folder with something in it cannot be replaced by a file.
        var occupied = Files.createDirectories(folder.resolve("a/inside"));
        assertThatThrownBy(() -> Export.write(folder.resolve("a"), NEW)).isInstanceOf(IOException.class);
        assertThat(occupied).isDirectory();
    }

    @Test
    void aFailureLeavesNothingHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("a/inside"));
        assertThatThrownBy(() -> Export.write(folder.resolve("a"), NEW)).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        assertThatThrownBy(() -> Export.write(folder.resolve("gone/a"), NEW)).isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void aSymbolicLinkStaysOneAndItsFileIsWritten() throws IOException {
        var target = Files.write(Files.createDirectories(folder.resolve("elsewhere")).resolve("b"), new byte[9]);
        var link = Files.createSymbolicLink(folder.resolve("a"), target);
        Export.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void aLinkToAFileThatIsNotThereStaysOneAndMakesTheFile() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        var second = Files.createSymbolicLink(folder.resolve("elsewhere/c"), Path.of("b"));
        var first = Files.createSymbolicLink(folder.resolve("a"), Path.of("elsewhere/c"));
        Export.write(first, NEW);
        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(folder.resolve("elsewhere/b")).isRegularFile().hasBinaryContent(NEW);
    }

    @Test
    void aLinkIntoAFolderThatIsNotThereMakesNone() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a"), Path.of("gone/b"));
        assertThatThrownBy(() -> Export.write(link, NEW)).isInstanceOf(NoSuchFileException.class);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThatThrownBy(() -> Export.write(link, NEW)).isInstanceOfSatisfying(Obstructed.class,
            failure -> assertThat(failure.obstacle()).isEqualTo(Obstacle.of(Obstacle.Kind.LINK)));
    }

    @Test
    void whatWasInTheWayIsAValue() {
        assertThat(Stream.of(new AccessDeniedException("a"), new NoSuchFileException("a"),
            new FileSystemException("a", null, "Read-only file system"), new IOException("No space left on device"))
            .map(Obstacle::of).map(Obstacle::kind)).containsExactly(Kind.PERMISSION, Kind.NO_FOLDER, Kind.READ_ONLY,
                Kind.FULL);
    }

    @Test
    void whatOnlyTheSystemKnowsIsQuoted() {
        assertThat(Obstacle.of(new IOException("broken pipe"))).isEqualTo(new Obstacle(Kind.SYSTEM, "broken pipe"));
        assertThat(Obstacle.of(new IOException())).isEqualTo(new Obstacle(Kind.SYSTEM, "IOException"));
    }

    private void write(String name) throws IOException {
        new Export(new Typeface()).write(picture(words("Hello")), folder.resolve(name), 1, Optional.empty());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
