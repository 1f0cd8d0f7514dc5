package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.io.FolderLock;
import serverlesslabel.io.PrivateFolder;
import serverlesslabel.state.CatalogSelection;

/** Reads and writes which catalogs were open last. */
public final class CatalogSelectionFile {

    private final JsonFile file;

    /** The file in this folder, which is that of the settings. */
    public CatalogSelectionFile(Path folder) {
        this.file = new JsonFile(folder.resolve("catalogs.json"));
    }

    /** Returns the catalogs that were open last; the shipped one if the file is missing or damaged. */
    public CatalogSelection read() {
        return file.read().map(CatalogSelectionFile::selection).orElse(CatalogSelection.SHIPPED);
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
        var folder = file.path().toAbsolutePath().resolveSibling("");
        PrivateFolder.create(folder);
        var root = JsonNodeFactory.instance.objectNode().put("shipped", selection.shipped());
        var own = root.putArray("own");
        selection.own().forEach(path -> own.add(path.toAbsolutePath().toString()));
        // Which catalogs are open is one choice: that of the window that chose last holds.
        var former = JsonNodeFactory.instance.objectNode();
        file.read().ifPresent(there -> there.texts("own").forEach(former.withArray("own")::add));
        FolderLock.hold(folder, () -> file.change(former, root));
    }
}
