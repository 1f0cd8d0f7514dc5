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

/** Which catalogs were open last, in a file of its own; where it is missing or damaged, the shipped one. */
public final class CatalogSelectionFile {

    private final Path file;

    /** The file in the folder of the settings. */
    public CatalogSelectionFile(Path folder) {
        this.file = folder.resolve("catalogs.json");
    }

    /** The catalogs that were open last. */
    public CatalogSelection read() {
        if (!Files.exists(file)) return CatalogSelection.SHIPPED;
        return JsonText.read(file, new Problems(file.toString())).filter(Json.Members.class::isInstance)
            .map(json -> shelf(new LenientObject((Json.Members) json))).orElse(CatalogSelection.SHIPPED);
    }

    private static CatalogSelection shelf(LenientObject root) {
        try {
            List<Path> own = root.texts("own").stream().map(Path::of).toList();
            return root.flag("shipped") ? new CatalogSelection(true, own) : CatalogSelection.of(own);
        } catch (InvalidPathException e) {
            return CatalogSelection.SHIPPED;
        }
    }

    /** Keeps which are open now, wherever the program is started from next. */
    public void write(CatalogSelection shelf) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var root = JsonNodeFactory.instance.objectNode().put("shipped", shelf.shipped());
        var own = root.putArray("own");
        shelf.own().forEach(path -> own.add(path.toAbsolutePath().toString()));
        AtomicFile.write(file, (new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    }
}
