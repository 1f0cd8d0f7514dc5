package serverlesslabel.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import serverlesslabel.domain.Problem;

/** The problems found in one file so far. */
final class Problems {

    private static final int LONGEST = 400;
    /** Control characters, and those that change the direction of text. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final Set<Spot> spots = new HashSet<>();
    private int spoilt;

    Problems(String file) {
        this.file = file;
    }

    /** The file as people know it. */
    String file() {
        return file;
    }

    /** Notes what spoils the thing it is in. Of several problems in one spot the first is told; the rest follow. */
    void add(Spot spot, String message) {
        if (note(spot, message)) spoilt++;
    }

    /** Notes what should be mended and spoils nothing. */
    void remark(Spot spot, String message) {
        note(spot, message);
    }

    private boolean note(Spot spot, String message) {
        if (!spots.add(spot)) return false;
        return found.add(new Problem(file, spot.line(), spot.column(), harmless(message)));
    }

    /** Notes a name that stands for nothing, with the name that may have been meant or those there are. */
    void unknown(Spot spot, String what, String name, Collection<String> known) {
        add(spot, "\"" + name + "\" is no " + what + "; " + Spelling.wayOut(name, known));
    }

    // Messages quote the file, and end up in terminals: nothing in it may steer one, or fill it.
    private static String harmless(String message) {
        var visible = STEERING.matcher(message).replaceAll("\uFFFD");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }

    /** Whether nothing is wrong. */
    boolean none() {
        return found.isEmpty();
    }

    /** How many spoilt something. */
    int count() {
        return spoilt;
    }

    /** All of them, from the top of the file down. */
    List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }
}
