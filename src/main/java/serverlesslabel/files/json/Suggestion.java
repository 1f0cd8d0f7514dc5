package serverlesslabel.files.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Message;
import serverlesslabel.text.Texts;

/** Suggests a known name for an unknown one. */
public final class Suggestion {

    /** One letter in this many may be mistyped; a name with more mistakes is taken for another word. */
    private static final int LETTERS_PER_MISTAKE = 3;
    /** The most names that are listed. */
    private static final int LISTED = 12;

    /** In characters; nobody mistypes a longer name. */
    private static final int LONGEST = 200;
    /** The most names that are compared. */
    private static final int COMPARED = 2_000;

    private Suggestion() {}

    /** Returns the suggestion in English: a question such as {@code did you mean "elastic"?}, or the known names. */
    public static String sentence(String name, Collection<String> known) {
        var message = message(name, known);
        return Texts.english().get(message.key(), message.arguments().toArray());
    }

    /** Returns the suggestion as a message, which can be put into any language. */
    public static Message message(String name, Collection<String> known) {
        return nearest(name, known).map(text -> Message.of("problem.near", text)).orElseGet(() -> list(known));
    }

    /** Returns the known name that is most similar, ignoring case; empty if none is similar enough. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) return Optional.empty();
        var typed = name.toLowerCase(Locale.ROOT);
        int most = (name.length() + LETTERS_PER_MISTAKE - 1) / LETTERS_PER_MISTAKE;
        // The lengths are compared first, because the distance costs more to compute.
        return known.stream().limit(COMPARED).filter(text -> Math.abs(text.length() - name.length()) <= most)
            .filter(text -> distance(text.toLowerCase(Locale.ROOT), typed) <= most)
            .min(Comparator.comparing(text -> distance(text.toLowerCase(Locale.ROOT), typed)));
    }

    /** Returns the Levenshtein distance: the number of letters inserted, deleted or replaced between two words. */
    static int distance(String from, String to) {
        var last = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            var row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[to.length()];
    }

    private static Message list(Collection<String> known) {
        if (known.isEmpty()) return Message.of("problem.near.none");
        return Message.of("problem.near.list", listed(known));
    }

    /** Returns the first known names, with an ellipsis where there are more. */
    public static String listed(Collection<String> known) {
        var names = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names + (known.size() > LISTED ? ", …" : "");
    }
}
