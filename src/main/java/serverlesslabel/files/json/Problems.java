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

/**
 * Collects the problems of one file: errors, which make a part of it unusable, and remarks, which do not. The first
 * thousand are kept, the others counted: nobody reads more, and a large table may have a problem in every cell.
 */
public final class Problems {

    /** The most problems that are kept. */
    public static final int MOST = 1_000;

    /** In characters; quotations from a file are cut to this length. */
    private static final int LONGEST = 400;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final Set<Position> positions = new HashSet<>();
    private int errors;
    private int unlisted;

    /** No problems yet; {@code file} is the path that messages show. */
    public Problems(String file) {
        this.file = file;
    }

    /** Returns the path that messages show. */
    public String file() {
        return file;
    }

    /**
     * Adds an error, which makes the part of the file that contains it unusable. Only the first problem at a position
     * is kept, because the others follow from it.
     *
     * @param key       the key of the message
     * @param arguments as {@link Message} takes them
     */
    public void add(Position position, String key, Object... arguments) {
        add(position, Message.of(key, arguments));
    }

    /** Adds an error with this message. */
    public void add(Position position, Message message) {
        if (addIfFirst(position, message)) errors++;
    }

    /** Adds a remark: something to correct that leaves every part of the file usable. */
    public void addRemark(Position position, String key, Object... arguments) {
        addIfFirst(position, Message.of(key, arguments));
    }

    private boolean addIfFirst(Position position, Message message) {
        if (!positions.add(position)) return false;
        if (isFull()) {
            unlisted++;
            return true;
        }
        return found.add(new Problem(file, position.line(), position.column(), message.map(Problems::harmless)));
    }

    /** Adds an error about an unknown name, with the name probably meant or the list of known names. */
    public void addUnknown(Position position, String key, String name, Collection<String> known) {
        // Looking for what was meant takes longer than all the rest, and nobody reads what is only counted.
        if (isFull()) add(position, key, name, "");
        else add(position, key, name, Suggestion.message(name, known));
    }

    /** Returns whether further problems are only counted. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** Adds the problems of a part of the file, which has no position in common with those added before. */
    public void addAll(Problems part) {
        int kept = Math.min(MOST - found.size(), part.found.size());
        found.addAll(part.found.subList(0, kept));
        unlisted += part.found.size() - kept + part.unlisted;
        errors += part.errors;
    }

    // Messages quote the file and may be printed to a terminal, which no file may steer or flood.
    private static String harmless(String quoted) {
        var visible = SafeText.withReplacements(quoted);
        return visible.length() <= LONGEST ? visible
            : SafeText.withReplacements(visible.substring(0, LONGEST)) + "…";
    }

    /** Returns whether there are neither errors nor remarks. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the number of errors; remarks do not count. */
    public int errorCount() {
        return errors;
    }

    /** Returns the number of errors and remarks that are not kept. */
    public int unlisted() {
        return unlisted;
    }

    /** Returns the errors and remarks that are kept, ordered by line and column. */
    public List<Problem> sorted() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }
}
