package serverlesslabel.files.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as text, or says why that cannot be done. */
public final class FileText {

    /** A file larger than this is refused, in bytes. */
    static final long LARGEST = 16L << 20;

    private FileText() {}

    /** The text of a file, empty where it cannot be read; the problem is noted. */
    public static Optional<String> read(Path file, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(Position.START, "the file is larger than 16 MB; split it into smaller ones");
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return Optional.of(unmarked(text.toString()));
        } catch (CharacterCodingException e) {
            problems.add(Position.START, "the file is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            problems.add(Position.START, "the file cannot be read (" + reason(e) + ")");
        }
        return Optional.empty();
    }

    /** A byte order mark is no part of the text, but some editors write one. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String reason(IOException failure) {
        return failure instanceof AccessDeniedException ? "permission denied"
            : failure.getClass().getSimpleName();
    }
}
