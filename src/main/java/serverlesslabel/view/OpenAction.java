package serverlesslabel.view;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import serverlesslabel.export.FileType;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.CatalogsPort;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.ExplorationsPort;
import serverlesslabel.view.host.FileKind;
import serverlesslabel.view.host.SaveQuestion;

/** Explorations and catalogs from files, asked for or dropped on the window, and explorations into files. */
final class OpenAction {

    private final Store store;
    private final ViewContext context;
    private final CatalogsPort catalogs;
    private final ExplorationsPort explorations;
    private final DesktopPort desktop;
    private final NoticeView notice;

    OpenAction(Store store, ViewContext context, CatalogsPort catalogs, ExplorationsPort explorations,
        DesktopPort desktop,
               NoticeView notice) {
        this.store = store;
        this.context = context;
        this.catalogs = catalogs;
        this.explorations = explorations;
        this.desktop = desktop;
        this.notice = notice;
    }

    /** Asks which file to open. */
    void ask() {
        desktop.askWhatToOpen(context.text("command.open"), List.of(
            new FileKind(context.text("kind.any"), ".*"), own())).ifPresent(this::open);
    }

    /** Opens a file with an exploration, or puts a catalog beside those that are open. */
    void open(Path path) {
        if (isCatalog(path)) beside(List.of(path));
        else explorations.open(path, reopened -> take(path, reopened),
            why -> notice.failed(context.text("open.failed", path.getFileName(), context.text(why))));
    }

    /** Asks where to keep the present exploration, and keeps it there. */
    void save() {
        new SaveQuestion(context, desktop).ask(context.text("command.save"), context.text("save.name"),
            List.of(own())).ifPresent(file -> explorations.save(file,
            () -> notice.done(context.text("export.done", file), new NoticeView.Offer(context.text("export.folder"),
                () -> desktop.show(file.toAbsolutePath().resolveSibling("")))),
            why -> notice.failed(context.text("export.failed", file, context.text(why)))));
    }

    /** Asks which folder has a catalog, and shows it alone. */
    void askForCatalog() {
        desktop.askForFolder(context.text("command.catalog"))
            .ifPresent(folder -> catalogs.open(CatalogSelection.of(List.of(folder))));
    }

    /** Asks which folder has a catalog, and puts it beside those that are open. */
    void askForFolderBeside() {
        desktop.askForFolder(context.text("command.beside")).ifPresent(this::open);
    }

    /** Asks which table has services, and puts it beside the catalogs that are open. */
    void askForTableBeside() {
        desktop.askWhatToOpen(context.text("command.table"), List.of(
            new FileKind(context.text("kind.table"), FileType.CSV.ending())))
            .ifPresent(table -> beside(List.of(table)));
    }

    private void beside(List<Path> more) {
        catalogs.open(catalogs.selection().and(more));
    }

    private static boolean isCatalog(Path path) {
        return Files.isDirectory(path) || FileType.CSV.names(path);
    }

    /** Lets files and folders be dropped on a node. */
    void acceptDrops(Node node) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
        });
        node.setOnDragDropped(drop -> {
            var files = drop.getDragboard().getFiles();
            take(files.stream().map(File::toPath).toList());
            drop.setDropCompleted(!files.isEmpty());
        });
    }

    /** Takes what was dropped: all catalogs together, else the first file for an exploration. */
    void take(List<Path> dropped) {
        var found = dropped.stream().filter(OpenAction::isCatalog).toList();
        if (!found.isEmpty()) beside(found);
        else dropped.stream().limit(1).forEach(this::open);
    }

    private FileKind own() {
        return new FileKind(context.text("kind.exploration"), FileType.JSON.ending());
    }

    private void take(Path file, RestoredExploration reopened) {
        store.apply(new Change.Open(reopened.exploration()));
        var says = RestoredExplorationWords.text(reopened, store.board().get().catalog(), context.texts());
        notice.done(context.text("open.done", file.getFileName(), says), new NoticeView.Offer(context.text("open.undo"),
            store::undo));
    }
}
