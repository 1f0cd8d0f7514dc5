package serverlesslabel.report.document;

/** Text out of the catalog as documents take it: on one line, and nothing in it that steers instead of saying. */
public final class TextSanitizer {

    private TextSanitizer() {}

    /**
     * The text with its line breaks and tabs as spaces, without control characters and without the marks that turn
     * the direction of what follows.
     */
    public static String text(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (breaks(character)) plain.append(' ');
            else if (!steers(character)) plain.appendCodePoint(character);
        });
        return plain.toString();
    }

    private static boolean breaks(int character) {
        return character >= '\t' && character <= '\r' || character == 0x85
            || character == 0x2028 || character == 0x2029;
    }

    private static boolean steers(int character) {
        return Character.isISOControl(character)
            || character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069
            // Halves of pairs, and what is no character at all: XML cannot carry them.
            || character >= 0xD800 && character <= 0xDFFF || (character & 0xFFFE) == 0xFFFE;
    }
}
