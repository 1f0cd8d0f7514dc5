package serverlesslabel.view;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import serverlesslabel.state.Change;
import serverlesslabel.state.Reopened;
import serverlesslabel.state.Shelf;
import serverlesslabel.state.Store;

/** Explorations and catalogs from files, asked for or dropped on the window, and explorations into files. */
final class OpenAction {

    private static final String TABLE = ".csv";

    private final Store store;
    private final Easel easel;
    private final Workplace workplace;
    private final NoticeView notice;

    OpenAction(Store store, Easel easel, Workplace workplace, NoticeView notice) {
        this.store = store;
        this.easel = easel;
        this.workplace = workplace;
        this.notice = notice;
    }

    /** Asks which file to open. */
    void ask() {
        workplace.desktop().askWhatToOpen(easel.say("command.open"), List.of(
            new FileKind(easel.say("kind.any"), ".*"), own())).ifPresent(this::open);
    }

    /** Opens a file with an exploration, or puts a catalog beside those that are open. */
    void open(Path path) {
        if (isCatalog(path)) beside(List.of(path));
        else workplace.open(path, reopened -> take(path, reopened),
            why -> notice.failed(easel.say("open.failed", path.getFileName(), easel.say(why))));
    }

    /** Asks where to keep the present exploration, and keeps it there. */
    void save() {
        workplace.desktop().askWhereToSave(easel.say("command.save"), easel.say("save.name") + own().ending(),
            List.of(own())).flatMap(this::named).ifPresent(file -> workplace.save(file,
            () -> notice.done(easel.say("export.done", file), new NoticeView.Offer(easel.say("export.folder"),
                () -> workplace.desktop().show(file.toAbsolutePath().getParent()))),
            why -> notice.failed(easel.say("export.failed", file, easel.say(why)))));
    }

    /** Asks which folder has a catalog, and shows it alone. */
    void askForCatalog() {
        workplace.desktop().askForFolder(easel.say("command.catalog"))
            .ifPresent(folder -> workplace.openCatalogs(Shelf.of(List.of(folder))));
    }

    /** Asks which folder has a catalog, and puts it beside those that are open. */
    void askForFolderBeside() {
        workplace.desktop().askForFolder(easel.say("command.beside")).ifPresent(this::open);
    }

    /** Asks which table has services, and puts it beside the catalogs that are open. */
    void askForTableBeside() {
        workplace.desktop().askWhatToOpen(easel.say("command.table"), List.of(
            new FileKind(easel.say("kind.table"), TABLE))).ifPresent(table -> beside(List.of(table)));
    }

    private void beside(List<Path> catalogs) {
        workplace.openCatalogs(workplace.shelf().and(catalogs));
    }

    private static boolean isCatalog(Path path) {
        return Files.isDirectory(path) || path.toString().toLowerCase(Locale.ROOT).endsWith(TABLE);
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

    private Optional<Path> named(Path file) {
        if (file.getFileName().toString().endsWith(own().ending())) return Optional.of(file);
        var longer = file.resolveSibling(file.getFileName() + own().ending());
        return Optional.of(longer).filter(each -> !Files.exists(each)
            || workplace.desktop().confirm(easel.say("export.replace", longer)));
    }

    private FileKind own() {
        return new FileKind(easel.say("kind.exploration"), ".json");
    }

    private void take(Path file, Reopened reopened) {
        store.apply(new Change.Open(reopened.exploration()));
        var says = ReopenedWords.says(reopened, store.board().get().catalog(), easel.texts());
        notice.done(easel.say("open.done", file.getFileName(), says), new NoticeView.Offer(easel.say("open.undo"),
            store::undo));
    }
}
