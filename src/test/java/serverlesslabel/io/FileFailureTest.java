package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.io.FileFailure.Kind;

class FileFailureTest {

    @Test
    void aKnownFailureIsAValue() {
        assertThat(Stream.of(new AccessDeniedException("a"), new NoSuchFileException("a"),
            new FileSystemException("a", null, "Read-only file system"), new IOException("No space left on device"))
            .map(FileFailure::of).map(FileFailure::kind)).containsExactly(Kind.PERMISSION, Kind.NO_FOLDER,
                Kind.READ_ONLY, Kind.FULL);
    }

    @Test
    void whatOnlyTheSystemKnowsIsQuoted() {
        assertThat(FileFailure.of(new IOException("broken pipe")))
            .isEqualTo(new FileFailure(Kind.SYSTEM, "broken pipe"));
        assertThat(FileFailure.of(new IOException())).isEqualTo(new FileFailure(Kind.SYSTEM, "IOException"));
    }

    @ParameterizedTest
    @CsvSource({"No space left on device,FULL", "Disk quota exceeded,QUOTA", "Read-only file system,READ_ONLY",
        "File name too long,LONG_NAME", "Is a directory,FOLDER", "Not a directory,NO_FOLDER",
        "Permission denied,PERMISSION", "Operation not permitted,PERMISSION"})
    void theWordsOfTheSystemAreUnderstoodWithAndWithoutAFile(String words, Kind kind) {
        assertThat(FileFailure.of(new IOException(words))).isEqualTo(FileFailure.of(kind));
        assertThat(FileFailure.of(new FileSystemException("a", "b", words))).isEqualTo(FileFailure.of(kind));
    }

    @Test
    void whatStandsInTheWayOfAFileIsAFolderOrTheLackOfOne() {
        assertThat(Stream.of(new NotDirectoryException("a"), new FileAlreadyExistsException("a"),
            new DirectoryNotEmptyException("a")).map(FileFailure::of).map(FileFailure::kind))
            .containsExactly(Kind.NO_FOLDER, Kind.NO_FOLDER, Kind.FOLDER);
    }

    @Test
    void aFailureThatIsKnownAlreadyStaysTheSame() {
        var ending = new FileFailure(Kind.ENDING, ".png, .svg");
        assertThat(FileFailure.of(new FileFailureException(ending))).isEqualTo(ending);
        assertThat(new FileFailureException(ending)).hasMessage("ending .png, .svg");
    }

    @Test
    void whatCausedAFailureIsKeptForTheLog() {
        var cause = new IllegalStateException("deeper");
        assertThat(new FileFailureException(Kind.PDF_PACKED, cause)).hasMessage("pdf packed").hasCause(cause);
    }
}
