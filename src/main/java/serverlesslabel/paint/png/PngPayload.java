package serverlesslabel.paint.png;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;

/** Payload of a PNG file, in a text chunk with a keyword; its text is UTF-8 and may be compressed. */
public final class PngPayload {

    /** Type of text chunks in UTF-8. */
    static final String CHUNK = "iTXt";
    /** Keyword of the chunk with the payload. */
    static final String KEYWORD = "serverless-label";

    private PngPayload() {}

    /**
     * The payload of a PNG file, in whichever chunk it stands, the last one if there are several; empty if it has none.
     *
     * @throws FileFailureException if the file is damaged, or its payload is invalid
     */
    public static Optional<Payload> find(byte[] file) throws FileFailureException {
        Optional<Payload> found = Optional.empty();
        for (var chunk = PngChunk.first(file); !chunk.is("IEND"); chunk = chunk.next())
            if (chunk.is(CHUNK) && isOurs(chunk)) found = Optional.of(read(chunk));
        return found;
    }

    /** The data of an uncompressed text chunk with a keyword; NUL characters of the text are left out. */
    static byte[] data(String keyword, String text) {
        // After the keyword: compression flag and method, empty language, empty translated keyword.
        return (keyword + "\0\0\0\0\0" + text.replace("\0", "")).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOurs(PngChunk chunk) {
        var keyword = (KEYWORD + "\0").getBytes(StandardCharsets.US_ASCII);
        return chunk.to() - chunk.from() >= keyword.length
            && Arrays.equals(chunk.file(), chunk.from(), chunk.from() + keyword.length, keyword, 0, keyword.length);
    }

    private static Payload read(PngChunk chunk) throws FileFailureException {
        int packed = chunk.from() + KEYWORD.length() + 1;
        int text = behindZero(chunk, behindZero(chunk, packed + 2));
        return chunk.file()[packed] == 0 ? Payload.read(chunk.file(), text, chunk.to() - text)
            : Payload.unpack(chunk.file(), text, chunk.to() - text);
    }

    private static int behindZero(PngChunk chunk, int from) throws FileFailureException {
        for (int at = from; at < chunk.to(); at++) if (chunk.file()[at] == 0) return at + 1;
        throw new FileFailureException(FileFailure.Kind.PNG_TEXT);
    }
}
