package serverlesslabel.files.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Makes ids of names: lower-case letters and digits as they are, and hyphens between words. What an id cannot hold, it
 * spells: C++ is c-plus-plus, and a character of another script is its number in Unicode, because nothing tells every
 * script's sounds. So names that differ have ids that differ, wherever their rows are; whoever reads the
 * rows tells apart what is left.
 */
public final class RowId {

    private static final int LONGEST = 80;
    private static final int HASH = 9;

    private static final Map<Integer, String> SPELLED = Map.ofEntries(Map.entry((int) '+', " plus "),
        Map.entry((int) '#', " sharp "), Map.entry((int) '\u00DF', "ss"), Map.entry((int) '\u00E6', "ae"),
        Map.entry((int) '\u0153', "oe"), Map.entry((int) '\u00F8', "o"), Map.entry((int) '\u0142', "l"),
        Map.entry((int) '\u0111', "d"), Map.entry((int) '\u00F0', "d"), Map.entry((int) '\u00FE', "th"),
        Map.entry((int) '\u0131', "i"), Map.entry((int) '\u0127', "h"), Map.entry((int) '\u014B', "ng"));

    private RowId() {}

    /** Returns the id of a name and a mode; "" only if both are blank. */
    public static String of(String name, String mode) {
        var words = spelled(Normalizer.normalize(name + " " + mode, Normalizer.Form.NFD).toLowerCase(Locale.ROOT));
        var id = words.isEmpty() ? numbers((name + " " + mode).strip()) : words;
        return shortened(id.isEmpty() || id.charAt(0) >= 'a' ? id : "n" + id);
    }

    /** Returns an id with more words behind it, shortened where it would be too long. */
    public static String with(String id, String words) {
        return shortened(id + "-" + words);
    }

    private static String spelled(String words) {
        var id = new StringBuilder(words.length());
        boolean apart = false;
        boolean numbered = false;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int character = words.codePointAt(i);
            if (isMark(character)) continue;
            var spelled = SPELLED.getOrDefault(character, "");
            boolean letter = isPlain(character) || !spelled.isBlank();
            boolean number = !letter && Character.isLetterOrDigit(character);
            boolean gap = apart || number != numbered || spelled.startsWith(" ");
            apart = !letter && !number || spelled.endsWith(" ");
            if (!letter && !number) continue;
            if (gap && !id.isEmpty()) id.append('-');
            if (number) id.append(!numbered || gap ? "u" : "").append(Integer.toHexString(character));
            else if (spelled.isEmpty()) id.append((char) character);
            else id.append(spelled.strip());
            numbered = number;
        }
        return id.toString();
    }

    // Of a name of signs only.
    private static String numbers(String signs) {
        var id = new StringBuilder();
        signs.codePoints().filter(character -> !Character.isWhitespace(character))
            .forEach(character -> id.append(id.isEmpty() ? "u" : "").append(Integer.toHexString(character)));
        return id.toString();
    }

    // Names that differ only behind what fits have ids that differ, too.
    private static String shortened(String id) {
        if (id.length() <= LONGEST) return id;
        return id.substring(0, LONGEST - HASH) + "-" + String.format(Locale.ROOT, "%08x", id.hashCode());
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    }
}
