package serverlesslabel.text;

import java.util.regex.Pattern;

/**
 * Makes text from elsewhere safe to print. This is the one place that says which characters may steer a terminal, a
 * page or a drawing instead of saying something.
 */
public final class SafeText {

    private static final String REPLACEMENT = "\uFFFD";
    /** Joiners shape letters and put emoji together; they turn nothing round and hide nothing. */
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SafeText() {}

    /**
     * Whether a character may steer what shows it: controls, line and paragraph separators, format characters such as
     * the marks that change the direction of text, halves of surrogate pairs and what is no character at all.
     */
    public static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE -> true;
            case Character.FORMAT -> codePoint != NON_JOINER && codePoint != JOINER;
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }

    /** The text on one line: line breaks and tabs become spaces, whatever else steers is left out. */
    public static String singleLine(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (breaksLine(each)) safe.append(' ');
            else if (!steers(each)) safe.appendCodePoint(each);
        });
        return safe.toString();
    }

    /** A title of the reader's own: the text on one line, runs of blanks as one space, none at the ends. */
    public static String oneLine(String text) {
        return BLANKS.matcher(singleLine(text)).replaceAll(" ").strip();
    }

    /** The text with a replacement character (U+FFFD) in the place of whatever steers, so that it is noticed. */
    public static String marked(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (steers(each)) safe.append(REPLACEMENT);
            else safe.appendCodePoint(each);
        });
        return safe.toString();
    }

    private static boolean breaksLine(int codePoint) {
        return codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85
            || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
