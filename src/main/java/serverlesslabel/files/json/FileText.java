package serverlesslabel.files.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.domain.Message;

/** Reads files as UTF-8 text. */
public final class FileText {

    private FileText() {}

    /** Returns the text of a file without a byte order mark; empty if it cannot be read, which is reported. */
    public static Optional<String> read(Path file, Problems problems) {
        return bytes(file, problems).flatMap(content -> text(content, problems));
    }

    /** Returns the bytes of a file; empty if it cannot be read, which is reported. */
    public static Optional<byte[]> bytes(Path file, Problems problems) {
        return FileBytes.read(file, problems);
    }

    private static Optional<String> text(byte[] content, Problems problems) {
        var text = new String(content, StandardCharsets.UTF_8);
        // What is no UTF-8 becomes this character, which may also be there. A decoder that refuses takes much longer.
        if (text.indexOf('\uFFFD') < 0 || isUtf8(content)) return Optional.of(withoutByteOrderMark(text));
        problems.add(Position.START, "problem.file.coding");
        return Optional.empty();
    }

    private static boolean isUtf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).hasArray();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Returns a text without the byte order mark that some editors put before it. */
    static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns the reason of a failure as an argument of a message: a {@code Message}, or the name of the exception. */
    public static Object reason(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return reason(cause);
        }
        return failure instanceof AccessDeniedException ? Message.of("problem.file.denied")
            : failure.getClass().getSimpleName();
    }
}
