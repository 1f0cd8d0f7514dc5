package serverlesslabel.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import serverlesslabel.domain.Problem;

/** The problems found in one file so far. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** The file as people know it. */
    String file() {
        return file;
    }

    void add(Spot spot, String message) {
        found.add(new Problem(file, spot.line(), spot.column(), message));
    }

    /** Notes a name that stands for nothing, with the name that may have been meant or those there are. */
    void unknown(Spot spot, String what, String name, Collection<String> known) {
        add(spot, "\"" + name + "\" is no " + what + "; " + Spelling.wayOut(name, known));
    }

    /** Whether nothing is wrong. */
    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
