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
 * Writes files all or nothing: a failure leaves the old file whole. What is not whole yet has a temporary name that
 * says which process writes it, so that what a kill left can be told apart.
 */
public final class AtomicFile {

    /** A chain of links longer than this has no end. */
    private static final int MOST_LINKS = 40;

    private static final String BEGINNING = ".serverless-label-";
    private static final String ENDING = ".part";
    private static final Pattern NAME = Pattern.compile("\\.serverless-label-(\\d{1,18})(-rehearsal)?\\.part");

    private AtomicFile() {}

    /**
     * Puts the whole content into a file, or leaves what was there, whatever happens meanwhile. A symbolic link stays,
     * and the file it stands for is written; its folder must be there.
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

    /** A file in a folder that this process may write to see whether it can; nobody reads it. */
    public static Path rehearsal(Path folder) {
        return folder.resolve(BEGINNING + ProcessHandle.current().pid() + "-rehearsal" + ENDING);
    }

    /** Takes away what processes left in a folder that are gone; what one that lives is making stays. */
    public static void clear(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (var file : files) if (isLeft(file)) Files.deleteIfExists(file);
        }
    }

    /** The temporary file of this process, which is moved into the place of another. */
    static Path beside(Path target) {
        return target.resolveSibling(BEGINNING + ProcessHandle.current().pid() + ENDING);
    }

    private static boolean isLeft(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
    }

    // Without force a power cut could leave the new name on disk and nothing behind it.
    private static void fill(Path part, byte[] content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    // A move would put the file in the place of the link; what a link stands for need not be there yet.
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
