package serverlesslabel.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * A lock on a file that one process at a time has, until it is closed or the process ends, however it ends. The file is
 * empty and stays.
 */
public final class ProcessLock implements AutoCloseable {

    private final Path file;
    private Optional<FileChannel> held = Optional.empty();

    /** A lock that is not held yet, on a file in a folder that is made where it is missing. */
    public ProcessLock(Path file) {
        this.file = file;
    }

    /**
     * Returns whether this process has the lock now; does not wait for it.
     *
     * @throws IOException if the file cannot be opened, or its file system knows no locks
     */
    public boolean acquire() throws IOException {
        if (held.isPresent()) return true;
        PrivateFolder.create(file.toAbsolutePath().resolveSibling(""));
        var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            FileAccess.whenCreated(file, FileAccess.PRIVATE_FILE));
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
            if (locked) held = Optional.of(channel);
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        } finally {
            if (!locked) channel.close();
        }
        return locked;
    }

    /** Gives the lock to whoever asks next. */
    @Override
    public void close() {
        try {
            if (held.isPresent()) held.get().close();
        } catch (IOException gone) {
            // The system takes it back when the process ends.
        }
        held = Optional.empty();
    }
}
