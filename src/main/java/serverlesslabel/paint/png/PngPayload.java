package serverlesslabel.paint.png;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;

/** The payload as a text chunk of a PNG, which is UTF-8 and may be packed. */
public final class PngPayload {

    /** The type of such chunks. */
    static final String CHUNK = "iTXt";
    /** The word our chunk is known by. */
    static final String KEYWORD = "serverless-label";

    private PngPayload() {}

    /** The payload of a PNG file, wherever among its chunks it stands. */
    public static Optional<Payload> find(byte[] file) throws FileFailureException {
        Optional<Payload> found = Optional.empty();
        for (var chunk = PngChunk.first(file); !chunk.is("IEND"); chunk = chunk.next())
            if (chunk.is(CHUNK) && isOurs(chunk)) found = Optional.of(read(chunk));
        return found;
    }

    /** The data of a chunk that says something under a keyword. */
    static byte[] data(String keyword, String text) {
        // After the keyword: not packed, with the only way of packing there is, in no language, keyword not translated.
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
