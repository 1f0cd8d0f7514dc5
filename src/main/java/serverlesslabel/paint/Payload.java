package serverlesslabel.paint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;

/**
 * Payload of an exported file: a text that is embedded in it and can be read back unchanged. Its content is opaque
 * here.
 *
 * @param text at most 256 KiB as UTF-8, without NUL characters and unpaired surrogates, which JSON writes as escapes
 */
public record Payload(String text) {

    /** The largest payload, in bytes of UTF-8. */
    public static final int LARGEST = 256 << 10;

    /**
     * @throws IllegalArgumentException if the text is longer than {@link #LARGEST} bytes, or has a NUL character or an
     *                                  unpaired surrogate
     */
    public Payload {
        if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST)
            throw new IllegalArgumentException("a payload is at most 256 KiB");
        if (text.indexOf(0) >= 0
            || text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE))
            throw new IllegalArgumentException("a payload has neither zeros nor halves of surrogate pairs");
    }

    /** The text in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a payload that is stored as UTF-8 in a range of a file.
     *
     * @throws FileFailureException if the range is too long or holds no valid payload
     */
    public static Payload read(byte[] file, int from, int length) throws FileFailureException {
        requireInside(file, from, length);
        if (length > LARGEST) throw tooLarge();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, from, length));
            return new Payload(text.toString());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new FileFailureException(FileFailure.Kind.NOT_TEXT, e);
        }
    }

    /**
     * Reads a payload that is compressed with zlib in a range of a file; the compressed data may end before the range
     * does.
     *
     * @throws FileFailureException if the data is damaged or cut off, or the payload is too large or invalid
     */
    public static Payload unpack(byte[] file, int from, int length) throws FileFailureException {
        requireInside(file, from, length);
        var bytes = new byte[LARGEST + 1];
        int count = 0;
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, length);
            while (!inflater.finished()) {
                int more = inflater.inflate(bytes, count, bytes.length - count);
                count += more;
                if (count > LARGEST) throw tooLarge();
                if (more == 0 && !inflater.finished())
                    throw new FileFailureException(FileFailure.Kind.CUT);
            }
        } catch (DataFormatException e) {
            throw new FileFailureException(FileFailure.Kind.NOT_UNPACKED, e);
        } finally {
            inflater.end();
        }
        return read(bytes, 0, count);
    }

    // A damaged file may say anything about where its content lies.
    private static void requireInside(byte[] file, int from, int length) throws FileFailureException {
        if (from < 0 || length < 0 || from > file.length - length)
            throw new FileFailureException(FileFailure.Kind.CUT);
    }

    /** The failure of reading a payload that is too large. */
    public static FileFailureException tooLarge() {
        return new FileFailureException(FileFailure.Kind.MUCH);
    }
}
