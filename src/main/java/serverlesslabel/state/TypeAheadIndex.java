package serverlesslabel.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import serverlesslabel.domain.Catalog;

/** An index of service names for type-ahead search, which ignores case, accents and punctuation. */
public final class TypeAheadIndex {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String[] names;

    private TypeAheadIndex(String[] names) {
        this.names = names;
    }

    /** The index of a catalog; build it once and search it with every key typed. */
    public static TypeAheadIndex of(Catalog catalog) {
        return new TypeAheadIndex(catalog.services().stream().map(service -> folded(service.title()))
            .toArray(String[]::new));
    }

    /**
     * A text folded for search: lower case, without accents, "ss" for "ß", each run of other characters as one space.
     * No space at the start; one at the end stays.
     */
    static String folded(String words) {
        var plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return PUNCTUATION.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss")).replaceAll(" ").stripLeading();
    }

    /**
     * The first row that matches: by the start of the name, else by the start of a word in it, else by any part of it.
     * The search begins at a row and wraps round. One letter typed repeatedly moves on to the next row each time. Empty
     * where no row matches.
     *
     * @param typed the letters typed so far
     * @param rows  the rows of the table, of the same catalog
     * @param from  the row to begin at; any whole number, taken modulo the number of rows
     */
    public OptionalInt find(String typed, Rows rows, int from) {
        var text = folded(typed);
        if (text.isBlank() || rows.size() == 0) return OptionalInt.empty();
        boolean again = text.length() > 1 && text.chars().allMatch(letter -> letter == text.charAt(0));
        var looked = again ? text.substring(0, 1) : text;
        int start = Math.floorMod(again ? from + 1 : from, rows.size());
        var begins = first(rows, start, name -> name.startsWith(looked));
        if (begins.isPresent()) return begins;
        var word = first(rows, start, name -> name.contains(" " + looked));
        return word.isPresent() ? word : first(rows, start, name -> name.contains(looked));
    }

    private OptionalInt first(Rows rows, int start, Predicate<String> fits) {
        for (int i = 0; i < rows.size(); i++) {
            int row = (start + i) % rows.size();
            if (fits.test(names[rows.service(row)])) return OptionalInt.of(row);
        }
        return OptionalInt.empty();
    }
}
