package serverlesslabel.files.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.RestoredExploration;

/** Explorations in files: in a JSON file of their own, or inside a picture that was exported. */
public final class ExplorationFile {

    private static final long LARGEST = 1 << 20;

    private ExplorationFile() {}

    /** Reads the text that a picture carries inside; this room knows no pictures. */
    @FunctionalInterface
    public interface PictureReader {

        /**
         * The text a picture carries, empty where it carries none.
         *
         * @throws FileFailureException if the file is no picture or cannot be read
         */
        Optional<String> read(Path picture) throws FileFailureException;
    }

    /**
     * The exploration a file holds, whatever the file's name: as JSON of its own, or inside a picture.
     *
     * @throws FileFailureException if the file cannot be read or holds no exploration
     */
    public static RestoredExploration open(Path file, Catalog catalog,
        PictureReader pictures) throws FileFailureException {
        var own = ownText(file);
        var text = own.startsWith("{") ? Optional.of(own) : pictures.read(file);
        return ExplorationText.read(text.orElseThrow(() ->
            new FileFailureException(FileFailure.Kind.NO_EXPLORATION)), catalog);
    }

    /** Keeps an exploration in a file of its own, all or nothing. */
    public static void write(Path file, Exploration exploration, Catalog catalog) throws IOException {
        AtomicFile.write(file, (ExplorationText.of(exploration, catalog.services(), catalog) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    }

    // The text of a small file; nothing of a larger one, which can only be a picture.
    private static String ownText(Path file) throws FileFailureException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return "";
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new FileFailureException(FileFailure.of(e));
        }
    }
}
