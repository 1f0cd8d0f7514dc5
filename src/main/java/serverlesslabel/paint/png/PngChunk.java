package serverlesslabel.paint.png;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;

/**
 * Chunk of a PNG file. In the file it consists of the length of its data, its type, the data, and a checksum of type
 * and data.
 *
 * @param file the bytes of the whole file; not copied
 * @param from index of the first byte of the data
 * @param to   index after the last byte of the data
 */
public record PngChunk(byte[] file, int from, int to) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WORD = 4;

    /** A copy of the eight bytes every PNG file begins with. */
    static byte[] signature() {
        return SIGNATURE.clone();
    }

    /** Whether a file begins with the signature of PNG; the rest may be damaged. */
    public static boolean isPng(byte[] file) {
        return Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length));
    }

    /** The bytes of a chunk as a file stores it; the type has four ASCII letters. */
    public static byte[] bytes(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(3 * WORD + data.length).putInt(data.length)
            .put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        return chunk.putInt(sum(chunk.array(), WORD, chunk.position())).array();
    }

    /** The first chunk of a PNG file, its header. */
    static PngChunk first(byte[] file) throws FileFailureException {
        var first = at(file, SIGNATURE.length);
        if (!first.is("IHDR")) throw new FileFailureException(FileFailure.Kind.PNG_BEGINNING);
        return first;
    }

    /** The chunk after this one. */
    PngChunk next() throws FileFailureException {
        return at(file, to + WORD);
    }

    /** Whether the chunk has the given type. */
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
