package serverlesslabel.paint;

import java.text.Bidi;

/**
 * Reorders bidirectional text from logical into visual order, left to right. PDF readers expect that order and restore
 * the words from it.
 */
public final class BidiReorder {

    private BidiReorder() {}

    /** Whether the first letter with a direction runs from right to left, and so the line as a whole. */
    public static boolean beginsRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
            && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The text in visual order; the text itself if no part of it runs from right to left. */
    public static String of(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) return text;
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
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
