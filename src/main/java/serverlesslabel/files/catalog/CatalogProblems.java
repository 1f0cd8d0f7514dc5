package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/** Collects what is wrong in the files of one catalog; every reader of a file notes it there. */
final class CatalogProblems {

    private final List<Problems> files = new ArrayList<>();

    /** Opens the list of a file or folder that is read now. */
    Problems of(Path file) {
        var found = new Problems(file.toString());
        files.add(found);
        return found;
    }

    /** Notes that a file or folder as a whole is wrong. */
    void add(Path file, String key, Object... arguments) {
        of(file).add(Position.WHOLE, key, arguments);
    }

    /** Whether nothing is wrong so far. */
    boolean none() {
        return files.stream().allMatch(Problems::none);
    }

    /** All of them: the files in the order they were read, each from its top down. */
    List<Problem> all() {
        return files.stream().flatMap(problems -> problems.inOrder().stream()).toList();
    }
}
