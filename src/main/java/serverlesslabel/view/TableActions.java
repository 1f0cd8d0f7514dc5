package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import serverlesslabel.export.FileType;
import serverlesslabel.state.ImportOutcome;
import serverlesslabel.state.TablePreview;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.CatalogsPort;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.FileKind;
import serverlesslabel.view.host.TablesPort;
import serverlesslabel.view.imports.ImportDialog;

/** Actions on tables: adds those that can be read as they are to the open catalogs, and imports the others. */
final class TableActions {

    private static final String TABS = ".tsv";

    private final ViewContext context;
    private final CatalogsPort catalogs;
    private final TablesPort tables;
    private final DesktopPort desktop;
    private final NoticeView notice;

    /** Actions whose outcome is shown in a notice, which is in the window. */
    TableActions(ViewContext context, CatalogsPort catalogs, TablesPort tables, DesktopPort desktop,
                 NoticeView notice) {
        this.context = context;
        this.catalogs = catalogs;
        this.tables = tables;
        this.desktop = desktop;
        this.notice = notice;
    }

    /** Whether a file is a table by its name. */
    static boolean isTable(Path path) {
        return FileType.CSV.matches(path) || path.toString().toLowerCase(Locale.ROOT).endsWith(TABS);
    }

    /** Asks for a table, and adds it to the catalogs that are open, or imports it. */
    void askForTable() {
        ask("command.table").ifPresent(this::add);
    }

    /** Asks for a table, and imports it. */
    void askForImport() {
        ask("command.import").ifPresent(table -> tables.preview(table, Optional.empty(), preview -> {
            if (preview.headings().isEmpty()) add(List.of(table));
            else show(table, preview);
        }));
    }

    private Optional<Path> ask(String key) {
        return desktop.askWhatToOpen(context.text(key), List.of(
            new FileKind(context.text("kind.table"), FileType.CSV.extension()),
            new FileKind(context.text("kind.tabs"), TABS)));
    }

    /** Adds a table to the catalogs that are open; one of which no row could be read is imported instead. */
    void add(Path table) {
        tables.needsImport(table, likely -> likely.ifPresentOrElse(preview -> show(table, preview),
            () -> add(List.of(table))));
    }

    private void add(List<Path> more) {
        catalogs.open(catalogs.selection().withMore(more));
    }

    private void show(Path table, TablePreview preview) {
        new ImportDialog(table, preview, context, tables, desktop, this::open, ((Node) notice).getScene().getWindow())
            .show();
    }

    private void open(ImportOutcome outcome) {
        add(List.of(outcome.folder()));
    }
}
