package serverlesslabel.report.document;

import serverlesslabel.text.SafeText;

/** Text out of the catalog as documents take it: on one line, and nothing in it that steers instead of saying. */
public final class TextSanitizer {

    private TextSanitizer() {}

    /**
     * The text with its line breaks and tabs as spaces, without control characters and without the marks that turn
     * the direction of what follows.
     */
    public static String text(String text) {
        return SafeText.singleLine(text);
    }
}
