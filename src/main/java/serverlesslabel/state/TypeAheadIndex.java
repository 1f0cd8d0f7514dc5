package serverlesslabel.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import serverlesslabel.domain.Catalog;

/** The names of all services as they are typed: without capitals, accents and signs. */
public final class TypeAheadIndex {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String[] names;

    private TypeAheadIndex(String[] names) {
        this.names = names;
    }

    /** The names in a catalog; made once, asked with every letter that is typed. */
    public static TypeAheadIndex of(Catalog catalog) {
        return new TypeAheadIndex(catalog.services().stream().map(service -> folded(service.title()))
            .toArray(String[]::new));
    }

    /** Words as they are typed; a space at the end stays. */
    static String folded(String words) {
        var plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss")).replaceAll(" ").stripLeading();
    }

    /**
     * The row of the service that was meant: the name begins with what was typed; if there is none, a word of it does;
     * else it is anywhere. Looked for from a row on and then from the top; one letter typed again and again goes on
     * to the next row each time. Empty where nothing fits.
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
