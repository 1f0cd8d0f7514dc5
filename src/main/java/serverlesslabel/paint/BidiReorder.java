package serverlesslabel.paint;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * Direction of lines with words that run from right to left, the same in every medium. Reorders bidirectional text from
 * logical into visual order, left to right. PDF readers expect that order and restore the words from it.
 */
public final class BidiReorder {

    /** Stands between the parts of a line: names, providers, modes. */
    private static final String SEPARATOR = " · ";
    /** The left-to-right mark. */
    private static final String MARK = "\u200E";
    private static final char FIRST = '\u0590';
    /** A word of a sentence in one of the program's languages; what names borrow begins with a capital: Cloud, S3. */
    private static final Pattern SENTENCE = Pattern.compile("(?<!\\p{IsLatin})\\p{Ll}{2,}(?!\\p{L})");
    /** A list between words of such scripts, whose comma would take their direction. */
    private static final Pattern LIST = Pattern.compile("(?<=[\u0590-\u08FF]), (?=[\u0590-\u08FF])");

    private BidiReorder() {}

    /**
     * Whether a line as a whole runs from right to left: most of its letters do, and it is not made of several parts.
     * A sentence in English about a Hebrew name runs to the right, however long the name; the name alone to the left.
     */
    public static boolean leftward(String text) {
        if (!mixes(text) || text.contains(SEPARATOR) || SENTENCE.matcher(text).find()) return false;
        int balance = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1))
            balance += switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        return balance > 0;
    }

    /** The text with invisible marks around its separators, so that its parts stay apart and in their order. */
    public static String separated(String text) {
        if (!mixes(text)) return text;
        if (text.contains(SEPARATOR)) return MARK + text.replace(SEPARATOR, MARK + SEPARATOR + MARK);
        return leftward(text) ? text : LIST.matcher(text).replaceAll("," + MARK + " ");
    }

    // Before the first right-to-left script there is nothing to look at.
    private static boolean mixes(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= FIRST) return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return false;
    }

    /** The text in visual order; the text itself if no part of it runs from right to left. */
    public static String of(String text) {
        if (!mixes(text)) return text;
        var bidi = new Bidi(text, leftward(text) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var characters = text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
        var levels = new byte[characters.length];
        int at = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += characters[i].length();
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        return String.join("", characters);
    }
}
