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
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes files all or nothing: after a failure the old file is still there, complete. While it is written, a file has a
 * temporary name with the ids of its process and thread, so that no two write the same one and files a killed process
 * left behind can be recognised.
 */
public final class AtomicFile {

    /** The longest chain of symbolic links; a longer one is taken for a circle. */
    private static final int MOST_LINKS = 40;

    private static final String BEGINNING = ".serverless-label-";
    private static final String ENDING = ".part";
    private static final Pattern NAME =
        Pattern.compile("\\.serverless-label-(\\d{1,18})(-rehearsal|-\\d{1,18})?\\.part");

    private AtomicFile() {}

    /**
     * Replaces the content of a file, or leaves the file as it was if that fails. Owner, group and permissions stay. If
     * the file is a symbolic link, the link stays and its target is written; into a character device, such as a
     * terminal, the content is written. The folder must exist.
     *
     * @throws FileFailureException if symbolic links lead in a circle, or the file is a pipe, a socket or a disk
     * @throws IOException          if the file cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        if (SpecialFile.takes(file, content)) return;
        var target = behindLinks(file);
        var former = FileAccess.of(target);
        // Not even for a moment may more people read the new content than the old.
        replace(target, content, former.isPresent() ? FileAccess.whenCreated(target, FileAccess.PRIVATE_FILE)
            : new FileAttribute<?>[0], part -> {
                if (former.isPresent()) FileAccess.copy(former.get(), part);
            });
    }

    /**
     * Replaces the content of a file as {@link #write} does; afterwards only its owner can read and write it, whatever
     * its permissions were.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writePrivate(Path file, byte[] content) throws IOException {
        if (SpecialFile.takes(file, content)) return;
        var target = behindLinks(file);
        replace(target, content, FileAccess.whenCreated(target, FileAccess.PRIVATE_FILE), part -> { });
    }

    private static void replace(Path target, byte[] content, FileAttribute<?>[] access, Finish finish)
        throws IOException {
        var part = beside(target);
        try {
            Files.deleteIfExists(part);
            fill(part, content, access);
            finish.run(part);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What is done to a complete file before it takes the place of the old one. */
    @FunctionalInterface
    private interface Finish {
        void run(Path part) throws IOException;
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

    /** The temporary file of this thread beside a target; it is moved into the target's place when it is complete. */
    static Path beside(Path target) {
        return target.resolveSibling(BEGINNING + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId()
            + ENDING);
    }

    private static boolean isLeft(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
    }

    // Without force a power failure could leave the new name on disk with no content.
    private static void fill(Path part, byte[] content, FileAttribute<?>[] access) throws IOException {
        try (var channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            access)) {
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
