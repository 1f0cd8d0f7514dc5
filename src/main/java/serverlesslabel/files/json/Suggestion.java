package serverlesslabel.files.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Message;
import serverlesslabel.text.Texts;

/** What to say to someone who named a thing that does not exist. */
public final class Suggestion {

    /** One letter in so many may be mistyped; more is another word. */
    private static final int LETTERS_A_MISTAKE = 3;
    /** So many names are listed; more would bury the sentence. */
    private static final int LISTED = 12;

    private Suggestion() {}

    /** "did you mean "elastic"?", or the names there are, in English. */
    public static String wayOut(String name, Collection<String> known) {
        var message = message(name, known);
        return Texts.english().get(message.key(), message.arguments().toArray());
    }

    /** The same in no language yet. */
    public static Message message(String name, Collection<String> known) {
        return nearest(name, known).map(text -> Message.of("problem.near", text)).orElseGet(() -> list(known));
    }

    /** The name that was probably meant, empty where none is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        var typed = name.toLowerCase(Locale.ROOT);
        int most = (name.length() + LETTERS_A_MISTAKE - 1) / LETTERS_A_MISTAKE;
        // Where the lengths alone differ by more, there is no need to count.
        return known.stream().filter(text -> Math.abs(text.length() - name.length()) <= most)
            .filter(text -> distance(text.toLowerCase(Locale.ROOT), typed) <= most)
            .min(Comparator.comparing(text -> distance(text.toLowerCase(Locale.ROOT), typed)));
    }

    /** The Levenshtein distance: letters put in, left out or replaced to turn one word into another. */
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
        var names = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        return Message.of("problem.near.list", names + (known.size() > LISTED ? ", …" : ""));
    }
}
