package serverlesslabel.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import serverlesslabel.fuzz.TextParts.Part;

/**
 * Makes the content of a file from the bytes that the fuzzer chooses. Bytes that begin with {@link #RECIPE} are a
 * recipe: the number of an example, and changes to its parts, five bytes each (what is done, at which part in two
 * bytes, and with what in two). So a change of one byte is a change of one value, and the fuzzer soon gets behind the
 * parser. All others are a content as they are.
 */
final class Mutation {

    /** No text file begins with it. */
    static final byte RECIPE = 1;

    private static final int HEAD = 2;
    private static final int CHANGE = 5;
    private static final int MOST_CHANGES = 12;
    /** In bytes; what grows beyond costs time and shows nothing new. */
    private static final int LARGEST = 1 << 16;

    /** What people and attackers write where something else belongs. */
    private static final List<String> VALUES = List.of("null", "true", "1.5", "-1", "0", "1e999", "1e-999",
        "99999999999999999999", "1e400", "NaN", "\"\"", "\" \"", "\"\\u3000\"", "\"\\u2028\"", "\"\\ud800\"",
        "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\u202e\"", "\"\\ud83d\\ude00\"", "\"é\u200b\"", "\"id\": 1",
        "\"2026-02-30\"", "\"9999-12-31\"", "\"+999999999-01-01\"", "\"http://x\"", "\"https://\"",
        "\"https://müller.example/ä|b\"", "\"javascript:alert(1)\"", "[]", "{}", "[null]", "{\"\": null}", "[{}]",
        "\"", "'", "\\", "{", "[", "\u0000", "\u007f", "\u0085", "\uFEFF", "\t", "\r", ";", ",",
        "sep=;\n", "=1+1", "1.234,5", "99,9 %", "名前", "\u202eabc", "]]>", "&#0;", "&x;", "<!DOCTYPE x>", "%%EOF",
        "stream\n", "endstream", "obj", "/Filter /FlateDecode");

    private Mutation() {}

    /** Returns the content that the fuzzer's bytes stand for. */
    static byte[] content(byte[] bytes, List<byte[]> examples) {
        if (bytes.length < HEAD || bytes[0] != RECIPE) return bytes;
        var text = new String(examples.get(Byte.toUnsignedInt(bytes[1]) % examples.size()), ISO_8859_1);
        int end = Math.min(bytes.length, HEAD + MOST_CHANGES * CHANGE);
        for (int at = HEAD; at + CHANGE <= end; at += CHANGE) text = changed(text, bytes, at);
        return PngSums.repaired(text.getBytes(ISO_8859_1));
    }

    private static String changed(String text, byte[] bytes, int at) {
        var parts = TextParts.of(text);
        int what = Byte.toUnsignedInt(bytes[at]);
        var part = parts.get(number(bytes, at + 1) % parts.size());
        int with = number(bytes, at + 3);
        var changed = text.substring(0, part.from()) + instead(text, part, what, with, parts)
            + text.substring(part.to());
        return changed.length() <= LARGEST ? changed : changed.substring(0, LARGEST);
    }

    private static String instead(String text, Part part, int what, int with, List<Part> parts) {
        var old = text.substring(part.from(), part.to());
        var other = parts.get(with % parts.size());
        return switch (what % 10) {
            case 0 -> "";
            case 1 -> old + old;
            case 2 -> old + "," + old;
            case 3 -> text.substring(other.from(), other.to());
            case 4 -> text.substring(other.from(), other.to()) + "," + old;
            case 5 -> value(with) + old;
            case 6 -> "[".repeat(1 + with % 100) + old + "]".repeat(1 + with % 100);
            case 7 -> (old + ",").repeat(1 + Math.min(with, LARGEST / (old.length() + 1))) + old;
            case 8 -> old.isEmpty() ? "" : old.substring(0, with % old.length()) + (char) (with & 0xff)
                + old.substring(Math.min(old.length(), with % old.length() + 1));
            default -> value(with);
        };
    }

    // As UTF-8 in a text that has a character for each byte.
    private static String value(int number) {
        return new String(VALUES.get(number % VALUES.size()).getBytes(UTF_8), ISO_8859_1);
    }

    private static int number(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
    }
}
