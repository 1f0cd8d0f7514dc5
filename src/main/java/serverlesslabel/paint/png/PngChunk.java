package serverlesslabel.paint.png;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;

/**
 * One of the chunks a PNG file is made of: the length of its data, its type, the data, and a checksum of both.
 *
 * @param file the whole file
 * @param from where in it the data begins
 * @param to   where the data ends
 */
public record PngChunk(byte[] file, int from, int to) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WORD = 4;

    /** What a PNG file begins with. */
    static byte[] signature() {
        return SIGNATURE.clone();
    }

    /** Whether a file is a PNG, or was one before it was damaged. */
    public static boolean begins(byte[] file) {
        return Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length));
    }

    /** The bytes of a chunk, for a file. */
    public static byte[] bytes(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(3 * WORD + data.length).putInt(data.length)
            .put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        return chunk.putInt(sum(chunk.array(), WORD, chunk.position())).array();
    }

    /** The first chunk of a PNG file. */
    static PngChunk first(byte[] file) throws FileFailureException {
        var first = at(file, SIGNATURE.length);
        if (!first.is("IHDR")) throw new FileFailureException(FileFailure.Kind.PNG_BEGINNING);
        return first;
    }

    /** The chunk behind this one. */
    PngChunk next() throws FileFailureException {
        return at(file, to + WORD);
    }

    /** Whether the chunk has a type. */
    boolean is(String type) {
        return type.equals(new String(file, from - WORD, WORD, StandardCharsets.ISO_8859_1));
    }

    private static PngChunk at(byte[] file, int start) throws FileFailureException {
        var rest = ByteBuffer.wrap(file, start, file.length - start);
        int length = rest.remaining() < 3 * WORD ? -1 : rest.getInt();
        if (length < 0 || length > rest.remaining() - 2 * WORD)
            throw new FileFailureException(FileFailure.Kind.PNG_END);
        int from = start + 2 * WORD;
        if (rest.getInt(from + length) != sum(file, from - WORD, from + length))
            throw new FileFailureException(FileFailure.Kind.PNG_SUM);
        return new PngChunk(file, from, from + length);
    }

    private static int sum(byte[] bytes, int from, int to) {
        var sum = new CRC32();
        sum.update(bytes, from, to - from);
        return (int) sum.getValue();
    }
}
