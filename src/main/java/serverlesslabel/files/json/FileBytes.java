package serverlesslabel.files.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Reads the content of plain files. A pipe or a device is not opened at all, because it may never end and its size says
 * nothing; and no more than the limit is read, because a file may grow meanwhile.
 */
public final class FileBytes {

    /** In bytes; larger files are refused. */
    public static final int LARGEST = 16 << 20;

    private FileBytes() {}

    /** Returns the content of a file; empty if it cannot be read, which is reported. */
    public static Optional<byte[]> read(Path file, Problems problems) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile() && attributes.size() <= LARGEST) return content(file, problems);
            problems.add(Position.START, attributes.isRegularFile() ? "problem.file.large"
                : attributes.isDirectory() ? "problem.file.folder" : "problem.file.special");
        } catch (NoSuchFileException e) {
            problems.add(Position.START, "problem.file.gone");
        } catch (IOException e) {
            problems.add(Position.START, "problem.file.unreadable", FileText.reason(e));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> content(Path file, Problems problems) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(LARGEST + 1);
            if (content.length <= LARGEST) return Optional.of(content);
        }
        problems.add(Position.START, "problem.file.large");
        return Optional.empty();
    }
}
