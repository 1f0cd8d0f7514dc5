package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.files.json.Problems;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.state.CatalogSelection;

/** Reads and writes which catalogs were open last. */
public final class CatalogSelectionFile {

    private final Path file;

    /** The file in this folder, which is that of the settings. */
    public CatalogSelectionFile(Path folder) {
        this.file = folder.resolve("catalogs.json");
    }

    /** Returns the catalogs that were open last; the shipped one if the file is missing or damaged. */
    public CatalogSelection read() {
        if (!Files.exists(file)) return CatalogSelection.SHIPPED;
        return JsonText.read(file, new Problems(file.toString())).filter(Json.Members.class::isInstance)
            .map(json -> selection(new LenientObject((Json.Members) json))).orElse(CatalogSelection.SHIPPED);
    }

    private static CatalogSelection selection(LenientObject root) {
        try {
            List<Path> own = root.texts("own").stream().map(Path::of).toList();
            return root.flag("shipped") ? new CatalogSelection(true, own) : CatalogSelection.of(own);
        } catch (InvalidPathException e) {
            return CatalogSelection.SHIPPED;
        }
    }

    /**
     * Writes which catalogs are open, with absolute paths, because the next start may be in another folder.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(CatalogSelection selection) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var root = JsonNodeFactory.instance.objectNode().put("shipped", selection.shipped());
        var own = root.putArray("own");
        selection.own().forEach(path -> own.add(path.toAbsolutePath().toString()));
        AtomicFile.write(file, (new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    }
}
