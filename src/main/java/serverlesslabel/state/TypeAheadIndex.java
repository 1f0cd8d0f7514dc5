package serverlesslabel.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import serverlesslabel.domain.Catalog;

/** An index of service names for type-ahead search, which ignores case, accents and punctuation. */
public final class TypeAheadIndex {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int ASCII = 128;
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Catalog catalog;
    /** Made for the first search. */
    private Optional<ServiceTexts> names = Optional.empty();

    private TypeAheadIndex(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The index of a catalog; build it once and search it with every key typed, on one thread. */
    public static TypeAheadIndex of(Catalog catalog) {
        return new TypeAheadIndex(catalog);
    }

    /**
     * A text folded for search: lower case, without accents, "ss" for "ß", each run of other characters as one space.
     * No space at the start; one at the end stays.
     */
    static String folded(String words) {
        return words.chars().allMatch(character -> character < ASCII) ? foldedAscii(words) : foldedAny(words);
    }

    // The same for the usual name, many times as fast.
    private static String foldedAscii(String words) {
        var folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character >= 'A' && character <= 'Z') folded.append((char) (character + 'a' - 'A'));
            else if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9')
                folded.append(character);
            else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        return folded.toString();
    }

    /** {@link #folded} for a text of any characters. */
    static String foldedAny(String words) {
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
        var texts = texts();
        var begins = first(rows, start, place -> texts.startsWith(place, looked));
        if (begins.isPresent()) return begins;
        var word = first(rows, start, texts.containing(" " + looked)::get);
        return word.isPresent() ? word : first(rows, start, texts.containing(looked)::get);
    }

    private ServiceTexts texts() {
        var made = names.orElseGet(() -> ServiceTexts.of(catalog, service -> folded(service.title())));
        names = Optional.of(made);
        return made;
    }

    private static OptionalInt first(Rows rows, int start, IntPredicate fits) {
        for (int i = 0; i < rows.size(); i++) {
            int row = (start + i) % rows.size();
            if (fits.test(rows.service(row))) return OptionalInt.of(row);
        }
        return OptionalInt.empty();
    }
}
