package serverlesslabel.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A folder of the program's own, which nobody but its owner has to read: settings and logs name the reader's files. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /**
     * Makes a folder, and those above it, that only its owner opens; one that exists stays as it is.
     *
     * @throws IOException if it cannot be made
     */
    public static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder))
            Files.createDirectories(folder, FileAccess.whenCreated(folder, FileAccess.PRIVATE_FOLDER));
    }

    /** Takes a folder away from everybody but its owner, as far as the file system and the owner allow that. */
    public static void close(Path folder) {
        FileAccess.set(folder, FileAccess.PRIVATE_FOLDER);
    }

    /**
     * Adds text to the end of a file in the folder, which only its owner can read where it is made here.
     *
     * @throws IOException if the file cannot be written
     */
    public static void append(Path file, byte[] content) throws IOException {
        create(file.toAbsolutePath().resolveSibling(""));
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            FileAccess.whenCreated(file, FileAccess.PRIVATE_FILE))) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
        }
    }
}
