package serverlesslabel.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * Writes files all or nothing: after a failure the old file is still there, complete. While it is written, a file has a
 * temporary name with the id of its process, so that files a killed process left behind can be recognised.
 */
public final class AtomicFile {

    /** The longest chain of symbolic links; a longer one is taken for a circle. */
    private static final int MOST_LINKS = 40;

    private static final String BEGINNING = ".serverless-label-";
    private static final String ENDING = ".part";
    private static final Pattern NAME = Pattern.compile("\\.serverless-label-(\\d{1,18})(-rehearsal)?\\.part");

    private AtomicFile() {}

    /**
     * Replaces the content of a file, or leaves the file as it was if that fails. If the file is a symbolic link, the
     * link stays and its target is written. The folder must exist.
     *
     * @throws FileFailureException if symbolic links lead in a circle
     * @throws IOException          if the file cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        var target = behindLinks(file);
        var part = beside(target);
        try {
            Files.deleteIfExists(part);
            fill(part, content);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A file of this process in a folder, written only to test whether the folder is writable; it is never read. */
    public static Path probe(Path folder) {
        return folder.resolve(BEGINNING + ProcessHandle.current().pid() + "-rehearsal" + ENDING);
    }

    /**
     * Deletes temporary files in a folder whose processes have ended; those of running processes stay.
     *
     * @throws IOException if the folder cannot be listed or a file cannot be deleted
     */
    public static void deleteLeftovers(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (var file : files) if (isLeft(file)) Files.deleteIfExists(file);
        }
    }

    /** The temporary file of this process beside a target; it is moved into the target's place when it is complete. */
    static Path beside(Path target) {
        return target.resolveSibling(BEGINNING + ProcessHandle.current().pid() + ENDING);
    }

    private static boolean isLeft(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
    }

    // Without force a power failure could leave the new name on disk with no content.
    private static void fill(Path part, byte[] content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    // A move would replace the link itself. The target of a link need not exist yet.
    private static Path behindLinks(Path file) throws IOException {
        var target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) throw new FileFailureException(FileFailure.Kind.LINK);
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
