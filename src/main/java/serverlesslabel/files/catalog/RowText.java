package serverlesslabel.files.catalog;

import java.util.regex.Pattern;
import serverlesslabel.text.SafeText;

/** What the cells of a table mean as texts. */
final class RowText {

    private static final int LONGEST_LINE = 2000;
    private static final String FORMULA = "=+-@";
    /** What a spreadsheet has where a line is broken inside a cell, with the blanks around it. */
    private static final Pattern BREAKS = Pattern.compile(" *[\\t-\\r][ \\t-\\r]*");

    private RowText() {}

    /**
     * Returns a cell on one line, and without the apostrophe that tables exported by this program have before what a
     * spreadsheet would take for a formula.
     */
    static String plain(String cell) {
        var text = breaks(cell) ? BREAKS.matcher(cell).replaceAll(" ") : cell;
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0 ? text.substring(1)
            : text;
    }

    private static boolean breaks(String cell) {
        for (int i = 0; i < cell.length(); i++) if (cell.charAt(i) <= '\r' && cell.charAt(i) >= '\t') return true;
        return false;
    }

    /** Returns whether a text is surely what the schema calls a line. */
    static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && SafeText.isLine(text);
    }
}
