package serverlesslabel.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import serverlesslabel.files.catalog.TableImport;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.ImportOutcome;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;
import serverlesslabel.view.host.TablesPort;

/** Reads and imports tables on a background executor, with the rubric and in the language of the window. */
final class TableController implements TablesPort {

    private final CatalogController catalogs;
    private final BackgroundExecutor background;

    /** A controller of imports beside the catalogs that are open. */
    TableController(CatalogController catalogs, BackgroundExecutor background) {
        this.catalogs = catalogs;
        this.background = background;
    }

    @Override
    public void preview(Path table, Optional<TableMapping> mapping, Consumer<TablePreview> done) {
        read(table, source -> mapping.map(source::preview).orElseGet(source::preview), done);
    }

    @Override
    public void needsImport(Path table, Consumer<Optional<TablePreview>> done) {
        read(table, source -> {
            var plain = source.asItIs();
            return plain.isReadable() || plain.headings().isEmpty() ? Optional.empty() : Optional.of(source.preview());
        }, done);
    }

    private <T> void read(Path table, Function<TableImport, T> preview, Consumer<T> done) {
        var rated = catalogs.selection();
        var language = catalogs.texts().language().id();
        // What cannot be read is a problem of the table, and part of the preview.
        background.attempt(() -> preview.apply(new TableImport(table, rated, language)), done, impossible -> { });
    }

    @Override
    public void write(Path table, TableMapping mapping, Path chosen, Consumer<ImportOutcome> done,
                      Consumer<FileFailure> failed) {
        var rated = catalogs.selection();
        var language = catalogs.texts().language().id();
        background.attempt(() -> new TableImport(table, rated, language).writeInto(mapping, chosen), done, failed);
    }
}
