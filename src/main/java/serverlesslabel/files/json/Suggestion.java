package serverlesslabel.files.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What to say to someone who named a thing that does not exist. */
public final class Suggestion {

    /** One letter in so many may be mistyped; more is another word. */
    private static final int LETTERS_A_MISTAKE = 3;
    /** So many names are listed; more would bury the sentence. */
    private static final int LISTED = 12;

    private Suggestion() {}

    /** "did you mean "elastic"?", or the names there are. */
    public static String wayOut(String name, Collection<String> known) {
        return nearest(name, known).map(text -> "did you mean \"" + text + "\"?").orElseGet(() -> list(known));
    }

    /** The name that was probably meant, empty where none is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        var distance = new LevenshteinDistance((name.length() + LETTERS_A_MISTAKE - 1) / LETTERS_A_MISTAKE);
        var typed = name.toLowerCase(Locale.ROOT);
        return known.stream().filter(text -> distance.apply(text.toLowerCase(Locale.ROOT), typed) >= 0)
            .min(Comparator.comparing(text -> distance.apply(text.toLowerCase(Locale.ROOT), typed)));
    }

    private static String list(Collection<String> known) {
        if (known.isEmpty()) return "there are none";
        var names = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        return "there are: " + names + (known.size() > LISTED ? ", …" : "");
    }
}
