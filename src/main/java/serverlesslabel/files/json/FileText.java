package serverlesslabel.files.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.domain.Message;

/** Reads a file as text, or says why that cannot be done. */
public final class FileText {

    /** A file larger than this is refused, in bytes. */
    static final long LARGEST = 16L << 20;

    private FileText() {}

    /** The text of a file, empty where it cannot be read; the problem is noted. */
    public static Optional<String> read(Path file, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(Position.START, "problem.file.large");
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return Optional.of(unmarked(text.toString()));
        } catch (CharacterCodingException e) {
            problems.add(Position.START, "problem.file.coding");
        } catch (IOException e) {
            problems.add(Position.START, "problem.file.unreadable", reason(e));
        }
        return Optional.empty();
    }

    /** A byte order mark is no part of the text, but some editors write one. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What to say in brackets: that it is not permitted, or what kind of failure it is. */
    public static Object reason(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return reason(cause);
        }
        return failure instanceof AccessDeniedException ? Message.of("problem.file.denied")
            : failure.getClass().getSimpleName();
    }
}
