package serverlesslabel.view;

import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Store;
import serverlesslabel.state.WeightChange;
import serverlesslabel.view.control.Command.Group;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.dialog.AboutDialog;
import serverlesslabel.view.dialog.HistoryDialog;
import serverlesslabel.view.dialog.ShortcutSheet;
import serverlesslabel.view.dialog.StepWords;
import serverlesslabel.view.export.ExportDialog;
import serverlesslabel.view.export.SavedNotice;
import serverlesslabel.view.host.Host;
import serverlesslabel.view.preferences.PreferencesDialog;
import serverlesslabel.view.table.RankingTable;
import serverlesslabel.view.weights.GuideDialog;

/** Lists the commands of the window: every one is here, with its keys, in the order of the menus, and nowhere else. */
final class ExplorerCommands {

    private final Store store;
    private final ObservableValue<ViewContext> easels;
    private final ViewContext context;
    private final Host host;
    private final Regions in;
    private final SavedNotice saved;

    /** The regions of the window that commands reach. */
    record Regions(ToolbarView toolbar, RankingTable table, PagesView middle, PanesView panes, TourView hints,
                   PaneFocusCycle round, OpenAction opening, NoticeView notice) {}

    /** The commands on regions, all of which are there already: so none is looked up later. */
    ExplorerCommands(Store store, ObservableValue<ViewContext> easels, Host host, Regions regions) {
        this.store = store;
        this.easels = easels;
        this.context = easels.getValue();
        this.host = host;
        this.in = regions;
        this.saved = new SavedNotice(context, host.desktop(), regions.notice());
    }

    /** The list of them. */
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
        var opening = in.opening();
        all.add(Group.FILE, "open", "Shortcut+O", opening::ask);
        all.add(Group.FILE, "save", "Shortcut+S", opening::save);
        all.add(Group.FILE, "catalog", "Shortcut+Shift+O", opening::askForCatalog);
        all.add(Group.FILE, "beside", "Shortcut+Shift+A", opening::askForFolderBeside);
        all.add(Group.FILE, "table", "", opening::askForTableBeside);
        all.add(Group.FILE, "shipped", "", () -> host.catalogs().open(CatalogSelection.SHIPPED));
        all.add(Group.FILE, "export", "Shortcut+E", this::export);
        all.add(Group.FILE, "quit", "Shortcut+Q", host.program()::quit);
    }

    private void addEdit(Commands all) {
        var words = new StepWords(store.board().get().catalog(), context);
        all.add(Group.EDIT, "undo", "Shortcut+Z", store::undo, store.board().map(words::undo));
        all.add(Group.EDIT, "redo", "Shortcut+Shift+Z", store::redo, store.board().map(words::redo));
        all.also("redo", "Shortcut+Y");
        all.add(Group.EDIT, "history", "Shortcut+Shift+H",
            () -> new HistoryDialog(store, all, context, window()).show());
        all.add(Group.EDIT, "search", "Shortcut+F", in.toolbar()::focusSearch);
        all.add(Group.EDIT, "pin", "Shortcut+P", in.table()::togglePin);
        all.add(Group.EDIT, "reset", "Shortcut+R", this::reset);
        all.add(Group.EDIT, "link", "Shortcut+L",
            () -> store.apply(new WeightChange.Link(!store.board().get().exploration().linked())));
        all.add(Group.EDIT, "guide", "Shortcut+G", () -> new GuideDialog(store, context, window()).show());
        all.add(Group.EDIT, "preferences", "Shortcut+Comma", () -> new PreferencesDialog(easels, host.settings(),
            host.explorations(), host.desktop(), window()).show());
    }

    private void addView(Commands all) {
        for (var page : Page.values()) all.add(Group.VIEW, page.id(), page.keys(), () -> in.middle().show(page));
        all.add(Group.VIEW, "weights", "Shortcut+B", () -> in.panes().toggle(Pane.WEIGHTS));
        all.add(Group.VIEW, "firmness", "", () -> in.panes().toggle(Pane.FIRMNESS));
        all.add(Group.VIEW, "detail", "Shortcut+D", () -> in.panes().toggle(Pane.DETAIL));
        all.add(Group.VIEW, "onward", "F6", () -> in.round().go(1));
        all.add(Group.VIEW, "backward", "Shift+F6", () -> in.round().go(-1));
    }

    private void addLook(Commands all) {
        all.add(Group.VIEW, "larger", "Shortcut+Plus", () -> look(now -> now.larger(1)));
        all.add(Group.VIEW, "smaller", "Shortcut+Minus", () -> look(now -> now.larger(-1)));
        // Where plus is written with the shift key, and on the number pad.
        all.also("larger", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        all.also("smaller", "Shortcut+Subtract");
        all.add(Group.VIEW, "actual", "Shortcut+0", () -> look(now -> now.withScale(Appearance.ACTUAL)));
        all.also("actual", "Shortcut+Numpad 0");
        // From dark to light and from everything else to dark.
        all.add(Group.VIEW, "theme", "Shortcut+T", () -> look(now ->
            now.withTheme(context.palette().getValue().dark() ? Appearance.Theme.LIGHT : Appearance.Theme.DARK)));
    }

    private void addHelp(Commands all) {
        var program = host.program();
        all.add(Group.HELP, "shortcuts", "F1", () -> new ShortcutSheet(all, context, window()).show());
        all.add(Group.HELP, "hints", "", in.hints()::begin);
        all.add(Group.HELP, "log", "", () -> host.desktop().show(program.log()));
        all.add(Group.HELP, "about", "",
            () -> new AboutDialog(program.about(), context, host.desktop(), window()).show());
    }

    private void export() {
        if (!store.board().get().comparison().placements().isEmpty())
            new ExportDialog(store, context, host.settings(), host.exports(), host.desktop(), saved, window()).show();
    }

    private void reset() {
        var catalog = store.board().get().catalog();
        store.apply(new WeightChange.ChooseProfile(catalog.profiles().get(0), catalog.rubric().characteristics()));
    }

    private void look(UnaryOperator<Appearance> change) {
        host.settings().update(settings -> settings.withLook(change.apply(settings.look())));
    }

    private Window window() {
        return in.middle().getScene().getWindow();
    }
}
