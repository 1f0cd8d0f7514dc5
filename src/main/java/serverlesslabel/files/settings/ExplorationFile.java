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
import serverlesslabel.text.SafeText;

/** Reads explorations from JSON files and from exported pictures, and writes them to JSON files. */
public final class ExplorationFile {

    /** In bytes; a larger file is read as a picture only. */
    private static final long LARGEST = 1 << 20;

    private ExplorationFile() {}

    /** Reads the text embedded in a picture; handed in, because this package knows no picture formats. */
    @FunctionalInterface
    public interface PictureReader {

        /**
         * Returns the text embedded in a picture, empty if there is none.
         *
         * @throws FileFailureException if the file is no picture or cannot be read
         */
        Optional<String> read(Path picture) throws FileFailureException;
    }

    /**
     * Returns the exploration in a file, as far as it fits the catalog; the name of the file does not matter.
     *
     * @throws FileFailureException if the file cannot be read or holds no exploration
     */
    public static RestoredExploration open(Path file, Catalog catalog, PictureReader pictures)
        throws FileFailureException {
        var content = smallText(file);
        var text = content.startsWith("{") ? Optional.of(content) : pictures.read(file);
        return ExplorationText.read(text.orElseThrow(() ->
            new FileFailureException(FileFailure.Kind.NO_EXPLORATION)), catalog);
    }

    /** Returns whose exploration a file holds, going by its name: "anna.serverless" is "anna"; never blank. */
    public static String owner(Path file) {
        var whole = String.valueOf(file.getFileName());
        int end = whole.lastIndexOf('.');
        var name = SafeText.oneLine(end > 0 ? whole.substring(0, end) : whole);
        return name.isBlank() ? "?" : name;
    }

    /**
     * Writes an exploration to a JSON file, all or nothing.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Exploration exploration, Catalog catalog) throws IOException {
        AtomicFile.write(file, (ExplorationText.of(exploration, catalog.services(), catalog) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    }

    // The text of a small file; "" for a larger one, which can only be a picture.
    private static String smallText(Path file) throws FileFailureException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return "";
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new FileFailureException(FileFailure.of(e));
        }
    }
}
