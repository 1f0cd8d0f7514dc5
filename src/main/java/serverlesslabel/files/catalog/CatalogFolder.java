package serverlesslabel.files.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;

/** Writes new catalog folders, all or nothing; never into a folder that holds anything. */
final class CatalogFolder {

    private final Deque<Path> made = new ArrayDeque<>();

    private CatalogFolder() {}

    /**
     * Writes a folder with one table of services.
     *
     * @param name   the name of the table's file
     * @param rubric the file of its rubric, copied with the profiles and translations beside it; empty for the shipped
     *               one, which is not written
     * @throws FileFailureException if the folder is there and not empty
     * @throws IOException          if it cannot be written; what was written of it is deleted
     */
    static void write(Path folder, String name, String table, Optional<Path> rubric) throws IOException {
        requireEmpty(folder);
        var catalog = new CatalogFolder();
        try {
            var services = folder.resolve("services");
            catalog.makeFolder(services.toAbsolutePath());
            if (rubric.isPresent()) catalog.copyRubric(rubric.get(), folder);
            catalog.writeFile(services.resolve(name), table.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            for (var path : catalog.made) Files.deleteIfExists(path);
            throw e;
        }
    }

    /**
     * Returns the chosen folder if it is empty or does not exist, otherwise one inside it that does not exist, with a
     * name or with that name and a number.
     *
     * @throws IOException if the folder cannot be looked into
     */
    static Path free(Path chosen, String name) throws IOException {
        if (!Files.isDirectory(chosen) || isEmpty(chosen)) return chosen;
        var free = chosen.resolve(name);
        for (int number = 2; Files.exists(free); number++) free = chosen.resolve(name + "-" + number);
        return free;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        if (!Files.isDirectory(folder)) throw new FileFailureException(FileFailure.Kind.NO_FOLDER);
        if (!isEmpty(folder)) throw new FileFailureException(FileFailure.Kind.NOT_EMPTY);
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        if (folder.getParent() != null) makeFolder(folder.getParent());
        Files.createDirectory(folder);
        made.addFirst(folder);
    }

    private void copyRubric(Path rubric, Path folder) throws IOException {
        try (var beside = Files.newDirectoryStream(rubric.toAbsolutePath().resolveSibling(""),
            "{rubric,profiles}{,.*}.json")) {
            for (var file : beside) if (Files.isRegularFile(file))
                writeFile(folder.resolve(file.getFileName()), Files.readAllBytes(file));
        }
    }

    private void writeFile(Path file, byte[] content) throws IOException {
        made.addFirst(file);
        AtomicFile.write(file, content);
    }
}
