package serverlesslabel.files.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import serverlesslabel.domain.Catalog;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.Obstacle;
import serverlesslabel.paint.PayloadReader;
import serverlesslabel.paint.Unreadable;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.RestoredExploration;

/** Explorations in files: in a JSON file of their own, or inside a picture that was exported. */
public final class ExplorationFile {

    /** How the name of such a file ends. */
    public static final String ENDING = ".json";

    private static final long LARGEST = 1 << 20;

    private ExplorationFile() {}

    /**
     * The exploration a file holds, whatever the file's name.
     *
     * @throws Unreadable with what is in the way
     */
    public static RestoredExploration open(Path file, Catalog catalog) throws Unreadable {
        var own = ownText(file);
        if (own.startsWith("{")) return ExplorationText.read(own, catalog);
        var carried = PayloadReader.read(file);
        return ExplorationText.read(carried.orElseThrow(() ->
            new Unreadable(Obstacle.Kind.NO_EXPLORATION)).text(), catalog);
    }

    /** Keeps an exploration in a file of its own, all or nothing. */
    public static void write(Path file, Exploration exploration, Catalog catalog) throws IOException {
        Export.write(file, (ExplorationText.of(exploration, catalog.services(), catalog) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    }

    // The beginning of a text file; nothing of what is none, which Carried then looks into.
    private static String ownText(Path file) throws Unreadable {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return "";
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new Unreadable(Obstacle.of(e));
        }
    }
}
