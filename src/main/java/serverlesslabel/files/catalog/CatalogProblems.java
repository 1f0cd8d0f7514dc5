package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/** Collects the problems of all files of one catalog. */
final class CatalogProblems {

    private final List<Problems> files = new ArrayList<>();

    /** Returns a new list for the problems of a file or folder, which is included in {@link #all}. */
    Problems forFile(Path file) {
        var problems = new Problems(file.toString());
        files.add(problems);
        return problems;
    }

    /** Adds an error about a file or folder as a whole. */
    void add(Path file, String key, Object... arguments) {
        forFile(file).add(Position.WHOLE, key, arguments);
    }

    /** Returns whether there are neither errors nor remarks so far. */
    boolean isEmpty() {
        return files.stream().allMatch(Problems::isEmpty);
    }

    /**
     * Returns the first thousand errors and remarks, the files in the order they were read, each ordered by line and
     * column. If there are more, the last one says how many.
     */
    List<Problem> all() {
        var listed = new ArrayList<Problem>();
        int more = 0;
        for (var file : files) {
            var sorted = file.sorted();
            int room = Math.min(Problems.MOST - listed.size(), sorted.size());
            listed.addAll(sorted.subList(0, room));
            more += sorted.size() - room + file.unlisted();
        }
        if (more > 0) listed.add(Problem.unlisted(listed.get(listed.size() - 1).file(), more));
        return listed;
    }
}
