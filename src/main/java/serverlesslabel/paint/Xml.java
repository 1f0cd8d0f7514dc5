package serverlesslabel.paint;

/** Text and numbers as XML takes them. */
final class Xml {

    private static final int DIGITS = 1000;

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
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** A number with at most three decimals and no needless ones; arithmetic on integers, so the same everywhere. */
    static String number(double value) {
        long thousandths = Math.round(value * DIGITS);
        var whole = (thousandths < 0 ? "-" : "") + Math.abs(thousandths) / DIGITS;
        long rest = Math.abs(thousandths) % DIGITS;
        if (rest == 0) return thousandths == 0 ? "0" : whole;
        var decimals = Long.toString(DIGITS + rest).substring(1);
        return whole + "." + decimals.replaceFirst("0+$", "");
    }

    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
            || character >= 0x20 && character <= 0xD7FF
            || character >= 0xE000 && character <= 0xFFFD
            || character >= 0x10000;
    }
}
