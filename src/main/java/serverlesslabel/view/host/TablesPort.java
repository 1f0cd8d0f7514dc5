package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.ImportOutcome;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;

/**
 * Port for tables that are imported, rated by the rubric of the open catalogs. All callbacks run on the JavaFX thread,
 * where it is used.
 */
public interface TablesPort {

    /**
     * Reads the first rows of a table in the background.
     *
     * @param mapping what the columns hold; empty for what is most likely
     */
    void preview(Path table, Optional<TableMapping> mapping, Consumer<TablePreview> done);

    /**
     * Finds out in the background whether a table can be read as it is, by headings that are names.
     *
     * @param done receives the first rows with the most likely columns; empty if it can be read, or not at all
     */
    void needsImport(Path table, Consumer<Optional<TablePreview>> done);

    /**
     * Writes a catalog folder in the background: the chosen folder if it is empty or does not exist, otherwise a new
     * one inside it, named after the table.
     */
    void write(Path table, TableMapping mapping, Path chosen, Consumer<ImportOutcome> done,
               Consumer<FileFailure> failed);
}
