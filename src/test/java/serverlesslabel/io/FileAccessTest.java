package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read a file that is replaced, and what is no file to be replaced. */
@DisabledOnOs(OS.WINDOWS)
class FileAccessTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "r--r--r--", "rwxrwxrwx"})
    void aReplacedFileKeepsItsPermissions(String access) throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(access));
        AtomicFile.write(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(access(file)).isEqualTo(access);
    }

    @Test
    void aFileBehindALinkKeepsItsPermissionsToo() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(Files.createSymbolicLink(folder.resolve("b"), file), NEW);
        assertThat(access(file)).isEqualTo("rw-------");
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        AtomicFile.write(folder.resolve("a"), NEW);
        assertThat(access(folder.resolve("a"))).isEqualTo(access(Files.createFile(folder.resolve("b"))));
    }

    @Test
    void aPrivateFileIsClosedToOthersWhateverItWas() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        AtomicFile.writePrivate(file, NEW);
        assertThat(access(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({"rw-rw----, rw-------", "rwxrwxr-x, rwxr-xr-x", "rw-r--r--, rw-r--r--"})
    void anotherGroupMayDoNoMoreThanTheOthers(String before, String after) {
        assertThat(FileAccess.withoutGroup(PosixFilePermissions.fromString(before)))
            .isEqualTo(PosixFilePermissions.fromString(after));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenIntoAndStaysOne() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a"), Path.of("/dev/null"));
        AtomicFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        var full = Files.createSymbolicLink(folder.resolve("b"), Path.of("/dev/full"));
        assertThatThrownBy(() -> AtomicFile.write(full, NEW)).isInstanceOfSatisfying(IOException.class,
            failure -> assertThat(FileFailure.of(failure)).isEqualTo(FileFailure.of(FileFailure.Kind.FULL)));
    }

    @Test
    void aSocketIsRefusedAndStaysOne() throws IOException {
        var socket = folder.resolve("s");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            for (var file : new Path[] {socket, Files.createSymbolicLink(folder.resolve("l"), socket)})
                assertThatThrownBy(() -> AtomicFile.write(file, NEW)).isInstanceOfSatisfying(FileFailureException.class,
                    failure -> assertThat(failure.failure().kind()).isEqualTo(FileFailure.Kind.SPECIAL));
            assertThat(Files.isRegularFile(socket)).isFalse();
        }
    }

    private static String access(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
