package serverlesslabel.text;

/** Escapes text for XML 1.0 and tells which characters XML allows. */
public final class XmlText {

    private XmlText() {}

    /** The text escaped for an element or a double-quoted attribute; characters XML does not allow are removed. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::allowed).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // XML readers turn a literal carriage return into a line feed.
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** Whether XML allows every character of the text. */
    public static boolean carries(String text) {
        return text.codePoints().allMatch(XmlText::allowed);
    }

    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
            || character >= 0x20 && character <= 0xD7FF
            || character >= 0xE000 && character <= 0xFFFD
            || character >= 0x10000;
    }
}
