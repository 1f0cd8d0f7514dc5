package serverlesslabel.text;

import java.util.regex.Pattern;

/**
 * Makes text from outside the program safe to print. The only place that defines which characters could control a
 * terminal, a page or a drawing instead of being displayed.
 */
public final class SafeText {

    private static final String REPLACEMENT = "\uFFFD";
    /** Joiners shape letters and combine emoji; they neither change the direction of text nor hide it. */
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SafeText() {}

    /**
     * Whether a character is unsafe because it could control what displays it: a control character, a line or paragraph
     * separator, a format character such as a mark that changes the direction of text, an unpaired surrogate or a
     * noncharacter.
     */
    public static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE -> true;
            case Character.FORMAT -> codePoint != NON_JOINER && codePoint != JOINER;
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }

    /** The text on one line: line breaks and tabs become spaces, other unsafe characters are removed. */
    public static String singleLine(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (breaksLine(codePoint)) safe.append(' ');
            else if (!isUnsafe(codePoint)) safe.appendCodePoint(codePoint);
        });
        return safe.toString();
    }

    /** A title of the reader's own: the text on one line, runs of blanks as one space, none at the ends. */
    public static String oneLine(String text) {
        return BLANKS.matcher(singleLine(text)).replaceAll(" ").strip();
    }

    /** The text with each unsafe character replaced by U+FFFD, so that readers notice it. */
    public static String withReplacements(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isUnsafe(codePoint)) safe.append(REPLACEMENT);
            else safe.appendCodePoint(codePoint);
        });
        return safe.toString();
    }

    private static boolean breaksLine(int codePoint) {
        return codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85
            || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
