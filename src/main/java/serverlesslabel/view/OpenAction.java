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
import serverlesslabel.view.host.FileKind;

/** Explorations and catalogs from files, asked for or dropped on the window, and explorations into files. */
final class OpenAction {

    private final Store store;
    private final ViewContext context;
    private final Workplace workplace;
    private final NoticeView notice;

    OpenAction(Store store, ViewContext context, Workplace workplace, NoticeView notice) {
        this.store = store;
        this.context = context;
        this.workplace = workplace;
        this.notice = notice;
    }

    /** Asks which file to open. */
    void ask() {
        workplace.desktop().askWhatToOpen(context.text("command.open"), List.of(
            new FileKind(context.text("kind.any"), ".*"), own())).ifPresent(this::open);
    }

    /** Opens a file with an exploration, or puts a catalog beside those that are open. */
    void open(Path path) {
        if (isCatalog(path)) beside(List.of(path));
        else workplace.open(path, reopened -> take(path, reopened),
            why -> notice.failed(context.text("open.failed", path.getFileName(), context.text(why))));
    }

    /** Asks where to keep the present exploration, and keeps it there. */
    void save() {
        new SaveQuestion(context, workplace.desktop()).ask(context.text("command.save"), context.text("save.name"),
            List.of(own())).ifPresent(file -> workplace.save(file,
            () -> notice.done(context.text("export.done", file), new NoticeView.Offer(context.text("export.folder"),
                () -> workplace.desktop().show(file.toAbsolutePath().resolveSibling("")))),
            why -> notice.failed(context.text("export.failed", file, context.text(why)))));
    }

    /** Asks which folder has a catalog, and shows it alone. */
    void askForCatalog() {
        workplace.desktop().askForFolder(context.text("command.catalog"))
            .ifPresent(folder -> workplace.openCatalogs(CatalogSelection.of(List.of(folder))));
    }

    /** Asks which folder has a catalog, and puts it beside those that are open. */
    void askForFolderBeside() {
        workplace.desktop().askForFolder(context.text("command.beside")).ifPresent(this::open);
    }

    /** Asks which table has services, and puts it beside the catalogs that are open. */
    void askForTableBeside() {
        workplace.desktop().askWhatToOpen(context.text("command.table"), List.of(
            new FileKind(context.text("kind.table"), FileType.CSV.ending())))
            .ifPresent(table -> beside(List.of(table)));
    }

    private void beside(List<Path> catalogs) {
        workplace.openCatalogs(workplace.shelf().and(catalogs));
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
        var catalogs = dropped.stream().filter(OpenAction::isCatalog).toList();
        if (!catalogs.isEmpty()) beside(catalogs);
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
