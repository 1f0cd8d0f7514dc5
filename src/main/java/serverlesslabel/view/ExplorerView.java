package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Store;
import serverlesslabel.state.WeightChange;
import serverlesslabel.view.TourView.Hint;
import serverlesslabel.view.compare.CompareView;
import serverlesslabel.view.compare.ProfilesView;
import serverlesslabel.view.compare.SharesView;
import serverlesslabel.view.control.Command.Group;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.StyleSheets;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.ZoomPane;
import serverlesslabel.view.detail.DetailView;
import serverlesslabel.view.dialog.AboutDialog;
import serverlesslabel.view.dialog.HistoryDialog;
import serverlesslabel.view.dialog.ShortcutSheet;
import serverlesslabel.view.dialog.StepWords;
import serverlesslabel.view.export.ExportDialog;
import serverlesslabel.view.export.SavedNotice;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.preferences.PreferencesDialog;
import serverlesslabel.view.table.OrderView;
import serverlesslabel.view.table.RankingTable;
import serverlesslabel.view.table.RowActions;
import serverlesslabel.view.weights.GuideDialog;
import serverlesslabel.view.weights.StabilityView;
import serverlesslabel.view.weights.WeightsView;

/** The whole window: what matters on the left, the order in the middle, the one service on the right. */
public final class ExplorerView extends BorderPane {

    /** In a window narrower than this the shares want the whole width. */
    private static final double NARROW = 1200;

    private final Store store;
    private final ViewContext context;
    private final Workplace workplace;
    private final Commands commands;
    private final ToolbarView toolbar;
    private final RankingTable table;
    private final PagesView middle;
    private final OpenAction opening;
    private final PanesView panes;
    private final TourView hints;
    private final PaneFocusCycle round;

    /** The window on a store and the survey of it. */
    public ExplorerView(Store store, AcceptabilityService survey, ViewContext context, Workplace workplace) {
        this.store = store;
        this.context = context;
        this.workplace = workplace;
        var notice = new NoticeView(context);
        var desktop = workplace.desktop();
        this.opening = new OpenAction(store, context, workplace, notice);
        var asked = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        this.table = new RankingTable(store, context, workplace,
            new RowActions(store, context, workplace, notice, this::compare), asked);
        var problems = new ProblemsView(store.board().get().catalog().problems(), context, desktop, notice);
        this.middle = new PagesView(store, context, workplace, Map.of(Page.ORDER, new OrderView(table),
            Page.COMPARE, new CompareView(store, context, desktop), Page.SHARES, new SharesView(store, survey, context),
            Page.PROFILES, new ProfilesView(store, context)), problems, notice);
        this.commands = commands(desktop, new SavedNotice(context, desktop, notice));
        commands.reachBeyondText(this);
        this.toolbar = new ToolbarView(store, context, commands);
        setTop(new VBox(new MenusView(commands, context, workplace, opening::open, table.menus()), toolbar));
        var pointed = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        var weights = new WeightsView(store, context, workplace, pointed, commands.get("reset"));
        var firmness = new StabilityView(store, survey, context, pointed);
        var detail = new DetailView(store, survey, context, desktop, asked);
        this.panes = new PanesView(weights, firmness, middle, detail, beside(), context, workplace);
        firmness.onFold(() -> panes.toggle(Pane.FIRMNESS));
        middle.between(panes.button(Pane.WEIGHTS, commands.get("weights")),
            panes.button(Pane.DETAIL, commands.get("detail")));
        asked.subscribe(question -> question.ifPresent(any -> panes.revealDetail()));
        setCenter(panes);
        this.round = new PaneFocusCycle(List.of(weights, firmness, middle.pages(), detail, toolbar));
        this.hints = new TourView(List.of(new Hint("hints.weights", weights), new Hint("hints.order", table),
            new Hint("hints.export", toolbar.export())), table, context, workplace);
        setBottom(new StatusView(store, context));
        opening.acceptDrops(this);
        workplace.unkept().subscribe(obstacle -> obstacle.ifPresent(why ->
            notice.failed(context.text("keep.failed", workplace.settingsFolder(), context.text(why)))));
    }

    private void compare() {
        middle.show(Page.COMPARE);
    }

    // What stands side by side wants the whole width; so do shares in a narrow window.
    private ObservableValue<Boolean> beside() {
        return Bindings.createObjectBinding(() -> middle.page().getValue() == Page.ORDER
            || middle.page().getValue() == Page.SHARES && getWidth() >= NARROW, middle.page(), widthProperty());
    }

    /** Puts the focus where a session begins: on the order, or on the first steps while they are shown. */
    public void begin() {
        if (hints.isVisible()) hints.begin();
        else table.requestFocus();
    }

    /** Takes files and folders as if they had been dropped. */
    void take(List<Path> dropped) {
        opening.take(dropped);
    }

    /** Brings back the exploration a file holds. */
    public void open(Path file) {
        opening.open(file);
    }

    /** A scene with this window in it, in the colours of the easel, with every command on its keys. */
    public Scene scene(double width, double height) {
        var scene = new Scene(new StackPane(), width, height);
        fill(scene);
        return scene;
    }

    /** Takes the place of what a scene shows. */
    public void fill(Scene scene) {
        scene.setRoot(new ZoomPane(new StackPane(this, hints), context.look()));
        commands.listen(scene);
        context.palette().subscribe(palette -> StyleSheets.put(scene, palette, context.look().getValue()));
        context.look().map(Appearance::scale).subscribe(scale ->
            StyleSheets.put(scene, context.palette().getValue(), context.look().getValue()));
    }

    // Every command is here, but for those about the look, and nowhere else.
    private Commands commands(DesktopPort desktop, SavedNotice saved) {
        var all = new Commands(context);
        all.add(Group.FILE, "open", "Shortcut+O", opening::ask);
        all.add(Group.FILE, "save", "Shortcut+S", opening::save);
        all.add(Group.FILE, "catalog", "Shortcut+Shift+O", opening::askForCatalog);
        all.add(Group.FILE, "beside", "Shortcut+Shift+A", opening::askForFolderBeside);
        all.add(Group.FILE, "table", "", opening::askForTableBeside);
        all.add(Group.FILE, "shipped", "", () -> workplace.openCatalogs(CatalogSelection.SHIPPED));
        all.add(Group.FILE, "export", "Shortcut+E", () -> export(saved));
        all.add(Group.FILE, "quit", "Shortcut+Q", workplace::quit);
        var words = new StepWords(store.board().get().catalog(), context);
        all.add(Group.EDIT, "undo", "Shortcut+Z", store::undo, store.board().map(words::undo));
        all.add(Group.EDIT, "redo", "Shortcut+Shift+Z", store::redo, store.board().map(words::redo));
        all.also("redo", "Shortcut+Y");
        all.add(Group.EDIT, "history", "Shortcut+Shift+H",
            () -> new HistoryDialog(store, all, context, getScene().getWindow()).show());
        all.add(Group.EDIT, "search", "Shortcut+F", () -> toolbar().focusSearch());
        all.add(Group.EDIT, "pin", "Shortcut+P", table::togglePin);
        all.add(Group.EDIT, "reset", "Shortcut+R", this::reset);
        all.add(Group.EDIT, "link", "Shortcut+L",
            () -> store.apply(new WeightChange.Link(!store.board().get().exploration().linked())));
        all.add(Group.EDIT, "guide", "Shortcut+G",
            () -> new GuideDialog(store, context, getScene().getWindow()).show());
        all.add(Group.EDIT, "preferences", "Shortcut+Comma",
            () -> new PreferencesDialog(workplace, getScene().getWindow()).show());
        for (var page : Page.values()) all.add(Group.VIEW, page.id(), page.keys(), () -> middle.show(page));
        all.add(Group.VIEW, "weights", "Shortcut+B", () -> panes.toggle(Pane.WEIGHTS));
        all.add(Group.VIEW, "firmness", "", () -> panes.toggle(Pane.FIRMNESS));
        all.add(Group.VIEW, "detail", "Shortcut+D", () -> panes.toggle(Pane.DETAIL));
        all.add(Group.VIEW, "onward", "F6", () -> round.go(1));
        all.add(Group.VIEW, "backward", "Shift+F6", () -> round.go(-1));
        new AppearanceCommands(context, workplace).addTo(all);
        all.add(Group.HELP, "shortcuts", "F1", () -> new ShortcutSheet(all, context, getScene().getWindow()).show());
        all.add(Group.HELP, "hints", "", () -> hints.begin());
        all.add(Group.HELP, "log", "", () -> desktop.show(workplace.log()));
        all.add(Group.HELP, "about", "",
            () -> new AboutDialog(workplace.about(), context, desktop, getScene().getWindow()).show());
        return all;
    }

    private void export(SavedNotice saved) {
        if (!store.board().get().comparison().placements().isEmpty())
            new ExportDialog(store, context, workplace, saved, getScene().getWindow()).show();
    }

    private ToolbarView toolbar() {
        return toolbar;
    }

    private void reset() {
        var catalog = store.board().get().catalog();
        store.apply(new WeightChange.ChooseProfile(catalog.profiles().get(0), catalog.rubric().characteristics()));
    }
}
