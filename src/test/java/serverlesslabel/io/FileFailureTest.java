package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
}
