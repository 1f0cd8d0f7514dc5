package serverlesslabel.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Command.Group;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.dialog.AboutDialog;
import serverlesslabel.view.dialog.HistoryDialog;
import serverlesslabel.view.dialog.ShortcutsDialog;
import serverlesslabel.view.dialog.StepWords;
import serverlesslabel.view.export.ExportDialog;
import serverlesslabel.view.host.Host;
import serverlesslabel.view.preferences.PreferencesDialog;
import serverlesslabel.view.table.RankingTable;
import serverlesslabel.view.weights.GuideView;

/** Definition of all commands of the window, with their keys, in the order of the menus. */
final class ExplorerCommands {

    private final Store store;
    private final ObservableValue<ViewContext> contexts;
    private final ViewContext context;
    private final Host host;
    private final Regions regions;

    /** The regions of the window that commands reach. */
    record Regions(FilterBar filters, RankingTable table, PagesView pages, PanesView panes, TourView tour,
                   PaneFocusCycle focusCycle, FileActions openAction, TableActions tables, NoticeView notice) {}

    /** Commands on a store and on regions that are all built, so a command holds what it acts on. */
    ExplorerCommands(Store store, ObservableValue<ViewContext> contexts, Host host, Regions regions) {
        this.store = store;
        this.contexts = contexts;
        this.context = contexts.getValue();
        this.host = host;
        this.regions = regions;
    }

    /** A new list of all commands. */
    Commands list() {
        var all = new Commands(context);
        addFile(all);
        addEdit(all);
        addView(all);
        addLook(all);
        addHelp(all);
        return all;
    }

    private void addFile(Commands all) {
        var openAction = regions.openAction();
        all.add(Group.FILE, "open", "Shortcut+O", openAction::askForFile);
        all.add(Group.FILE, "save", "Shortcut+S", openAction::save);
        all.add(Group.FILE, "catalog", "Shortcut+Shift+O", openAction::askForCatalog);
        all.add(Group.FILE, "beside", "Shortcut+Shift+A", openAction::askForFolderBeside);
        all.add(Group.FILE, "table", "", regions.tables()::askForTable);
        all.add(Group.FILE, "import", "", regions.tables()::askForImport);
        all.add(Group.FILE, "reload", "F5", host.catalogs()::reload);
        all.add(Group.FILE, "shipped", "", () -> host.catalogs().open(CatalogSelection.SHIPPED));
        all.add(Group.FILE, "export", "Shortcut+E", this::export);
        all.add(Group.FILE, "quit", "Shortcut+Q", host.program()::quit);
    }

    private void addEdit(Commands all) {
        var words = new StepWords(store.board().get().catalog(), context);
        all.add(Group.EDIT, "undo", "Shortcut+Z", store::undo, store.kept().map(words::undo));
        all.add(Group.EDIT, "redo", "Shortcut+Shift+Z", store::redo, store.kept().map(words::redo));
        all.addKeys("redo", "Shortcut+Y");
        all.add(Group.EDIT, "history", "Shortcut+Shift+H",
            () -> new HistoryDialog(store, all, context, window()).show());
        all.add(Group.EDIT, "search", "Shortcut+F", this::search);
        all.add(Group.EDIT, "pin", "Shortcut+P", regions.table()::togglePin);
        all.add(Group.EDIT, "reset", "Shortcut+R", this::reset);
        all.add(Group.EDIT, "link", "Shortcut+L",
            () -> store.apply(new Change.Link(!store.board().get().exploration().linked())));
        all.add(Group.EDIT, "guide", "Shortcut+G",
            () -> regions.panes().coverWeights(close -> new GuideView(store, context, close)));
        all.add(Group.EDIT, "preferences", "Shortcut+Comma", () -> new PreferencesDialog(contexts, host.settings(),
            host.explorations(), host.desktop(), window()).show());
    }

    private void addView(Commands all) {
        for (var page : Page.values()) all.add(Group.VIEW, page.id(), page.keys(), () -> regions.pages().show(page));
        all.add(Group.VIEW, "asof", "Shortcut+Shift+D", this::chooseDay);
        all.add(Group.VIEW, "weights", "Shortcut+B", () -> regions.panes().toggle(Pane.WEIGHTS));
        all.add(Group.VIEW, "firmness", "", () -> regions.panes().toggle(Pane.FIRMNESS));
        all.add(Group.VIEW, "detail", "Shortcut+D", () -> regions.panes().toggle(Pane.DETAIL));
        all.add(Group.VIEW, "onward", "F6", () -> regions.focusCycle().move(1));
        all.add(Group.VIEW, "backward", "Shift+F6", () -> regions.focusCycle().move(-1));
    }

    private void addLook(Commands all) {
        all.add(Group.VIEW, "larger", "Shortcut+Plus", () -> resize(1));
        all.add(Group.VIEW, "smaller", "Shortcut+Minus", () -> resize(-1));
        // For keyboards with plus on a shifted key, and for the number pad.
        all.addKeys("larger", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        all.addKeys("smaller", "Shortcut+Subtract");
        all.add(Group.VIEW, "actual", "Shortcut+0", () -> changeLook(now -> now.withOwnScale(Optional.empty())));
        all.addKeys("actual", "Shortcut+Numpad 0");
        // From dark to light, and from any other theme to dark.
        all.add(Group.VIEW, "theme", "Shortcut+T", () -> changeLook(now ->
            now.withTheme(context.palette().getValue().dark() ? Appearance.Theme.LIGHT : Appearance.Theme.DARK)));
    }

    private void addHelp(Commands all) {
        var program = host.program();
        all.add(Group.HELP, "shortcuts", "F1", () -> new ShortcutsDialog(all, context, window()).show());
        all.add(Group.HELP, "hints", "", regions.tour()::start);
        all.add(Group.HELP, "log", "", () -> host.desktop().show(program.log()));
        all.add(Group.HELP, "about", "",
            () -> new AboutDialog(program.about(), context, host.desktop(), window()).show());
    }

    private void export() {
        if (!store.board().get().comparison().placements().isEmpty())
            new ExportDialog(store, context, host.settings(), host.exports(), host.desktop(),
                regions.notice(), window()).show();
    }

    private void chooseDay() {
        var pages = regions.pages().pages();
        regions.pages().show(Page.TIME);
        // The page may have been made just now: its parts are found once it has a skin.
        pages.applyCss();
        Optional.ofNullable(pages.lookup("#as-of-day")).ifPresent(Node::requestFocus);
    }

    private void search() {
        regions.pages().show(Page.ORDER);
        regions.filters().focusSearch();
    }

    private void reset() {
        var catalog = store.board().get().catalog();
        store.apply(new Change.ChooseProfile(catalog.profiles().get(0), catalog.rubric().characteristics()));
    }

    // From the size on screen, which may be the desktop's.
    private void resize(int steps) {
        int now = context.look().getValue().scale();
        changeLook(look -> look.larger(now, steps));
    }

    private void changeLook(UnaryOperator<Appearance> change) {
        host.settings().update(settings -> settings.withAppearance(change.apply(settings.appearance())));
    }

    private Window window() {
        return regions.pages().getScene().getWindow();
    }
}
