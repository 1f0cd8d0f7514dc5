package serverlesslabel.paint.svg;

/** Text as XML takes it. */
final class Xml {

    private Xml() {}

    /** Text with the characters that mean something escaped, and those XML cannot carry left out. */
    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::allowed).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // Bare, it would be read as a line feed.
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** Whether XML can carry every character of a text. */
    static boolean carries(String text) {
        return text.codePoints().allMatch(Xml::allowed);
    }

    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
            || character >= 0x20 && character <= 0xD7FF
            || character >= 0xE000 && character <= 0xFFFD
            || character >= 0x10000;
    }
}
