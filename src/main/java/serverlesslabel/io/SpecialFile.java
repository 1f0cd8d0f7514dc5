package serverlesslabel.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Files that hold no content of their own: devices, pipes and sockets. Replacing one by a file would break what uses
 * it; so a character device, such as a terminal, gets the content, and the others are refused. A pipe may have no
 * reader, which would hang the program, and what a disk holds is not its content alone.
 */
final class SpecialFile {

    /** The bits of a file's mode that say what it is. */
    private static final int KIND = 0170000;
    private static final int CHARACTER_DEVICE = 0020000;

    private SpecialFile() {}

    /**
     * Writes the content into a character device; returns whether the file is one.
     *
     * @throws FileFailureException if it is another special file
     * @throws IOException          if the device does not take the content
     */
    static boolean takes(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Files.readAttributes(file, BasicFileAttributes.class).isOther()) return false;
        if (!isCharacterDevice(file)) throw new FileFailureException(FileFailure.Kind.SPECIAL);
        try (var device = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) device.write(rest);
        }
        return true;
    }

    private static boolean isCharacterDevice(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
            && ((int) Files.getAttribute(file, "unix:mode") & KIND) == CHARACTER_DEVICE;
    }
}
