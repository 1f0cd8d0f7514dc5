package serverlesslabel.files.catalog;

import java.text.Normalizer;
import java.util.Locale;
import serverlesslabel.text.SafeText;

/** What the cells of a table mean as texts. */
final class RowText {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_LINE = 2000;
    private static final String FORMULA = "=+-@";

    private RowText() {}

    /**
     * Returns a cell without the apostrophe that tables exported by this program have before what a spreadsheet would
     * take for a formula.
     */
    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1)
            : cell;
    }

    /** Returns the id made of a name and a mode: lower-case letters, digits and hyphens; "" if there is no letter. */
    static String id(String name, String mode) {
        var words = Normalizer.normalize(name + " " + mode, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var id = new StringBuilder();
        boolean apart = false;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int character = words.codePointAt(i);
            boolean letter = character >= 'a' && character <= 'z';
            if (letter || character >= '0' && character <= '9' && !id.isEmpty()) {
                if (apart && !id.isEmpty()) id.append('-');
                id.append((char) character);
                apart = false;
            } else if (!isMark(character)) {
                apart = true;
            }
        }
        return id.substring(0, Math.min(LONGEST_ID, id.length()));
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns whether a text is surely what the schema calls a line. */
    static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && SafeText.isLine(text);
    }
}
