package serverlesslabel.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * Writes folders all or nothing: a folder is written beside its place and then takes it. Only a folder that is missing
 * or empty, or that was written so before, is replaced: whatever else lies in one is somebody's.
 */
public final class AtomicFolder {

    /** The file that says that a folder may be replaced. */
    private static final String MARK = ".serverless-label-site";

    private AtomicFolder() {}

    /**
     * Replaces a folder by one with these files. The folder above it must exist.
     *
     * @param files the content of each file by its path in the folder, with slashes
     * @throws FileFailureException if the folder holds other files, is a file, or its place is missing
     * @throws IOException          if a file cannot be written
     */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        requireReplaceable(folder);
        var target = behindLink(folder);
        var own = "." + target.getFileName() + "-" + ProcessHandle.current().pid();
        var part = target.resolveSibling(own + ".part");
        var former = target.resolveSibling(own + ".former");
        try {
            delete(part);
            fill(part, files);
            if (Files.exists(target)) Files.move(target, former);
            try {
                Files.move(part, target);
            } catch (IOException e) {
                if (Files.exists(former)) Files.move(former, target);
                throw e;
            }
        } finally {
            delete(part);
            if (Files.exists(target)) delete(former);
        }
    }

    /**
     * Checks that a folder may be replaced, before any work is done for it.
     *
     * @throws FileFailureException if the folder holds other files, is a file, or its place is missing
     * @throws IOException          if it cannot be read
     */
    public static void requireReplaceable(Path folder) throws IOException {
        var target = behindLink(folder);
        if (target.getFileName() == null) throw new FileFailureException(FileFailure.Kind.NOT_EMPTY);
        if (!Files.exists(target) && Files.isDirectory(target.resolveSibling(""))) return;
        if (!Files.isDirectory(target)) throw new FileFailureException(FileFailure.Kind.NO_FOLDER);
        if (Files.exists(target.resolve(MARK))) return;
        try (var inside = Files.list(target)) {
            if (inside.findAny().isPresent()) throw new FileFailureException(FileFailure.Kind.NOT_EMPTY);
        }
    }

    // A link stays one, and the folder it points to is replaced.
    private static Path behindLink(Path folder) throws IOException {
        return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }

    private static void fill(Path part, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(part);
        Files.write(part.resolve(MARK), "This folder is replaced as a whole whenever it is written anew.\n"
            .getBytes(StandardCharsets.UTF_8));
        for (var file : files.entrySet()) {
            var path = part.resolve(file.getKey()).normalize();
            if (!path.startsWith(part)) throw new IOException(file.getKey() + " leads out of the folder");
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
