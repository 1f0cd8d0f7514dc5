package serverlesslabel.text;

import java.util.regex.Pattern;

/**
 * Makes text from outside the program safe to print, and says what a line of text is. The only place that defines which
 * characters are blank and which could control a terminal, a page or a drawing instead of being displayed.
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

    /**
     * Whether a character shows nothing: a space of any width, a break, what has no width at all, or one of the letters
     * that are drawn as nothing.
     */
    public static boolean isBlank(int codePoint) {
        if (codePoint <= ' ') return true;
        if (codePoint < 0x7F) return false;
        return codePoint <= 0xA0 || codePoint >= 0x2000 && codePoint <= 0x200F
            || codePoint >= 0x2028 && codePoint <= 0x202F || codePoint >= 0x205F && codePoint <= 0x206F
            || switch (codePoint) {
                case 0xAD, 0x061C, 0x115F, 0x1160, 0x1680, 0x180E, 0x2800, 0x3000, 0x3164, 0xFEFF, 0xFFA0 -> true;
                default -> false;
            };
    }

    /**
     * Whether a character may not stand in a line of text: a control character, a break, what turns the direction of
     * the text after it, half a surrogate pair, and what is no character. Others that are only unsafe to print, such as
     * a soft hyphen, may: whoever prints takes them away.
     */
    public static boolean steers(int codePoint) {
        if (codePoint < 0x7F) return codePoint < ' ';
        return codePoint <= 0x9F || codePoint >= 0x2028 && codePoint <= 0x202E
            || codePoint >= 0x2066 && codePoint <= 0x2069 || codePoint >= 0xD800 && codePoint <= 0xDFFF
            || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    /** Whether a text is a line: not blank, and without characters that steer. */
    public static boolean isLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (steers(codePoint)) return false;
            blank &= isBlank(codePoint);
            i += Character.charCount(codePoint);
        }
        return !blank;
    }

    /** The text without blank characters at its ends. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) begin++;
        while (end > begin && isBlank(text.charAt(end - 1))) end--;
        return text.substring(begin, end);
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
