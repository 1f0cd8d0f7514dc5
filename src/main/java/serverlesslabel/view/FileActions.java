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

/** Actions on files: opens explorations and catalogs, chosen or dropped on the window, and saves the exploration. */
final class FileActions {

    /** The ending of saved explorations, which the installers tell the desktop to open with this program. */
    private static final String EXPLORATION = ".serverless";

    private final Store store;
    private final ViewContext context;
    private final CatalogsPort catalogs;
    private final ExplorationsPort explorations;
    private final DesktopPort desktop;
    private final TableActions tables;
    private final PeopleActions people;
    private final NoticeView notice;

    /** Actions whose outcome is shown in a notice. */
    FileActions(Store store, ViewContext context, CatalogsPort catalogs, ExplorationsPort explorations,
               DesktopPort desktop, TableActions tables, PeopleActions people, NoticeView notice) {
        this.store = store;
        this.context = context;
        this.catalogs = catalogs;
        this.explorations = explorations;
        this.desktop = desktop;
        this.tables = tables;
        this.people = people;
        this.notice = notice;
    }

    /** Asks for exploration files, or pictures with one in them, and opens them. */
    void askForFile() {
        openAll(desktop.askWhichToOpen(context.text("command.open"), kinds()));
    }

    /** Asks for the explorations of people, and lays them beside the present one. */
    void askForPeople() {
        people.open(desktop.askWhichToOpen(context.text("people.add"), kinds()));
    }

    /** Opens an exploration file; a folder or a CSV file is a catalog, and is added to those that are open. */
    void open(Path path) {
        if (isCatalog(path)) openBeside(List.of(path));
        else explorations.open(path, restored -> apply(path, restored),
            why -> notice.showFailure(context.text("open.failed", path.getFileName(), context.text(why))));
    }

    /** Asks where to save the present exploration, and saves it. */
    void save() {
        new SaveQuestion(context, desktop).ask(context.text("command.save"), context.text("save.name"),
            List.of(explorationKind(), jsonKind())).ifPresent(file -> explorations.save(file,
            () -> notice.showSuccess(context.text("export.done", file),
            new NoticeView.Offer(context.text("export.folder"),
                () -> desktop.show(file.toAbsolutePath().resolveSibling("")))),
            why -> notice.showFailure(context.text("export.failed", file, context.text(why)))));
    }

    /** Asks for the folder of a catalog, and opens it instead of those that are open. */
    void askForCatalog() {
        desktop.askForFolder(context.text("command.catalog"))
            .ifPresent(folder -> catalogs.open(CatalogSelection.of(List.of(folder))));
    }

    /** Asks for the folder of a catalog, and adds it to those that are open. */
    void askForFolderBeside() {
        desktop.askForFolder(context.text("command.beside")).ifPresent(this::open);
    }

    // A table alone may be imported; of several, each is read as it is.
    private void openBeside(List<Path> added) {
        if (added.size() == 1 && Files.isRegularFile(added.get(0))) {
            tables.add(added.get(0));
            return;
        }
        catalogs.open(catalogs.selection().withMore(added));
    }

    private static boolean isCatalog(Path path) {
        return Files.isDirectory(path) || TableActions.isTable(path);
    }

    /** Makes a node a drop target for files and folders. */
    void acceptDrops(Node node) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
        });
        node.setOnDragDropped(drop -> {
            var files = drop.getDragboard().getFiles();
            openAll(files.stream().map(File::toPath).toList());
            drop.setDropCompleted(!files.isEmpty());
        });
    }

    /**
     * Opens files: one exploration instead of the present one, several as those of people beside it; and all catalogs.
     */
    void openAll(List<Path> files) {
        var found = files.stream().filter(FileActions::isCatalog).toList();
        var others = files.stream().filter(file -> !found.contains(file)).toList();
        if (others.size() > 1) people.open(others);
        if (!found.isEmpty()) openBeside(found);
        else if (others.size() == 1) open(others.get(0));
    }

    private List<FileKind> kinds() {
        return List.of(new FileKind(context.text("kind.any"), ".*"), explorationKind(), jsonKind());
    }

    private FileKind explorationKind() {
        return new FileKind(context.text("kind.exploration"), EXPLORATION);
    }

    // What earlier versions saved, and what other programs read.
    private FileKind jsonKind() {
        return new FileKind(context.text("kind.exploration.json"), FileType.JSON.extension());
    }

    private void apply(Path file, RestoredExploration restored) {
        store.apply(new Change.Open(restored.exploration()));
        var changes = RestoredExplorationWords.text(restored, store.board().get().catalog(), context.texts());
        notice.showSuccess(context.text("open.done", file.getFileName(), changes),
            new NoticeView.Offer(context.text("open.undo"), store::undo));
    }
}
