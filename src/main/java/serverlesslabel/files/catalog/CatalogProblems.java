package serverlesslabel.files.catalog;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.io.LazyLogger;

/** Collects the problems of all files of one catalog. */
final class CatalogProblems {

    private static final LazyLogger LOG = LazyLogger.of(CatalogProblems.class);

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

    /** Adds a remark about a file or folder as a whole. */
    void addRemark(Path file, String key, Object... arguments) {
        forFile(file).addRemark(Position.WHOLE, key, arguments);
    }

    /**
     * Reads a file, and nothing but that file is lost whatever goes wrong: a mistake of the program is a problem of the
     * file that it was made with.
     *
     * @param reader reads the file and reports its problems
     * @return what the reader returns; {@code otherwise} if it failed
     */
    <T> T read(Path file, Function<Problems, T> reader, T otherwise) {
        return read(forFile(file), reader, otherwise);
    }

    /** Reads a file as {@link #read(Path, Function, Object)} does, into a list for its problems; on any thread. */
    <T> T read(Problems found, Function<Problems, T> reader, T otherwise) {
        try {
            return reader.apply(found);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError mistake) {
            LOG.get().log(Level.ERROR, "The file " + found.file() + " made a mistake of the program show", mistake);
            found.add(Position.WHOLE, "problem.file.mistake", mistake.getClass().getSimpleName());
            return otherwise;
        }
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
