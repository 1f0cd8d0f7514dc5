package serverlesslabel.files.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.SafeText;

/** The problems found in one file so far. */
public final class Problems {

    /** More of a text is not quoted, in characters. */
    private static final int LONGEST = 400;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final Set<Position> spots = new HashSet<>();
    private int spoilt;

    public Problems(String file) {
        this.file = file;
    }

    /** The file as people know it. */
    public String file() {
        return file;
    }

    /** Notes what spoils the thing it is in. Of several problems in one spot the first is told; the rest follow. */
    public void add(Position position, String key, Object... arguments) {
        add(position, Message.of(key, arguments));
    }

    /** The same with a message that is made already. */
    public void add(Position position, Message message) {
        if (note(position, message)) spoilt++;
    }

    /** Notes what should be mended and spoils nothing. */
    public void remark(Position position, String key, Object... arguments) {
        note(position, Message.of(key, arguments));
    }

    private boolean note(Position position, Message message) {
        if (!spots.add(position)) return false;
        return found.add(new Problem(file, position.line(), position.column(), message.map(Problems::harmless)));
    }

    /** Notes a name that stands for nothing, with the name that may have been meant or those there are. */
    public void unknown(Position position, String key, String name, Collection<String> known) {
        add(position, key, name, Suggestion.message(name, known));
    }

    // Messages quote the file, and end up in terminals: nothing in it may steer one, or fill it.
    private static String harmless(String quoted) {
        var visible = SafeText.marked(quoted);
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** How many spoilt something. */
    public int count() {
        return spoilt;
    }

    /** All of them, from the top of the file down. */
    public List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }
}
