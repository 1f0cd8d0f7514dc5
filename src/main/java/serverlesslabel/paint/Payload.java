package serverlesslabel.paint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;

/**
 * One piece of text that travels inside an exported file and comes back as it was. What it says is not looked at.
 *
 * @param text at most 256 KiB as UTF-8, without zeros and halves of surrogate pairs, which JSON writes as escapes
 */
public record Payload(String text) {

    /** The most bytes of text a file carries. */
    public static final int LARGEST = 256 << 10;

    /** @throws IllegalArgumentException if it is longer than {@link #LARGEST} bytes, has a zero or half a pair */
    public Payload {
        if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST)
            throw new IllegalArgumentException("a payload is at most 256 KiB");
        if (text.indexOf(0) >= 0 || text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE))
            throw new IllegalArgumentException("a payload has neither zeros nor halves of surrogate pairs");
    }

    /** The text as UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The payload whose bytes stand in a part of a file. */
    public static Payload read(byte[] file, int from, int length) throws FileFailureException {
        if (length > LARGEST) throw tooLarge();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, from, length));
            return new Payload(text.toString());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new FileFailureException(FileFailure.Kind.NOT_TEXT, e);
        }
    }

    /** The payload whose bytes stand in a part of a file, packed with zlib; they may end before the part does. */
    public static Payload unpack(byte[] file, int from, int length) throws FileFailureException {
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

    /** Why what a file carries is not taken in where there is too much of it. */
    public static FileFailureException tooLarge() {
        return new FileFailureException(FileFailure.Kind.MUCH);
    }
}
