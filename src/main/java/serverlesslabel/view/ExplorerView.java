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
import serverlesslabel.state.Look;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Shelf;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;
import serverlesslabel.state.Weighing;
import serverlesslabel.view.Command.Group;
import serverlesslabel.view.HintsView.Hint;

/** The whole window: what matters on the left, the order in the middle, the one service on the right. */
public final class ExplorerView extends BorderPane {

    /** In a window narrower than this the shares want the whole width. */
    private static final double NARROW = 1200;

    private final Store store;
    private final Easel easel;
    private final Workplace workplace;
    private final Commands commands;
    private final ToolbarView toolbar;
    private final RankingTable table;
    private final MiddleView middle;
    private final OpenAction opening;
    private final PanesView panes;
    private final HintsView hints;
    private final FocusRound round;

    /** The window on a store and the survey of it. */
    public ExplorerView(Store store, Survey survey, Easel easel, Workplace workplace) {
        this.store = store;
        this.easel = easel;
        this.workplace = workplace;
        getStyleClass().add("explorer");
        var notice = new NoticeView(easel);
        var desktop = workplace.desktop();
        this.opening = new OpenAction(store, easel, workplace, notice);
        var asked = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        this.table = new RankingTable(store, easel, workplace,
            new RowActions(store, easel, workplace, notice, this::compare), asked);
        var problems = new ProblemsView(store.board().get().catalog().problems(), easel, desktop, notice);
        this.middle = new MiddleView(store, easel, workplace, Map.of(Page.ORDER, new OrderView(table),
            Page.COMPARE, new CompareView(store, easel, desktop), Page.SHARES, new SharesView(store, survey, easel),
            Page.PROFILES, new ProfilesView(store, easel)), problems, notice);
        this.commands = commands(desktop, new SavedNotice(easel, desktop, notice));
        commands.reachBeyondText(this);
        this.toolbar = new ToolbarView(store, easel, commands);
        setTop(new VBox(new MenusView(commands, easel, workplace, opening::open, table.menus()), toolbar));
        var pointed = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        var weights = new WeightsView(store, easel, workplace, pointed);
        var firmness = new FirmnessView(store, survey, easel, pointed);
        var detail = new DetailView(store, survey, easel, desktop, asked);
        this.panes = new PanesView(weights, firmness, middle, detail, beside(), easel, workplace);
        firmness.onFold(() -> panes.toggle(Pane.FIRMNESS));
        middle.between(panes.button(Pane.WEIGHTS, commands.get("weights")),
            panes.button(Pane.DETAIL, commands.get("detail")));
        asked.subscribe(question -> question.ifPresent(any -> panes.revealDetail()));
        setCenter(panes);
        this.round = new FocusRound(List.of(weights, firmness, middle.pages(), detail, toolbar));
        this.hints = new HintsView(List.of(new Hint("hints.weights", weights), new Hint("hints.order", table),
            new Hint("hints.export", toolbar.export())), table, easel, workplace);
        setBottom(new StatusView(store, easel));
        opening.acceptDrops(this);
        workplace.unkept().subscribe(obstacle -> obstacle.ifPresent(why ->
            notice.failed(easel.say("keep.failed", workplace.settingsFolder(), easel.say(why)))));
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
        scene.setRoot(new Scaled(new StackPane(this, hints), easel.look()));
        commands.listen(scene);
        easel.palette().subscribe(palette -> Dress.put(scene, palette, easel.look().getValue()));
        easel.look().map(Look::scale).subscribe(scale ->
            Dress.put(scene, easel.palette().getValue(), easel.look().getValue()));
    }

    // Every command is here, but for those about the look, and nowhere else.
    private Commands commands(Desktop desktop, SavedNotice saved) {
        var all = new Commands(easel);
        all.add(Group.FILE, "open", "Shortcut+O", opening::ask);
        all.add(Group.FILE, "save", "Shortcut+S", opening::save);
        all.add(Group.FILE, "catalog", "Shortcut+Shift+O", opening::askForCatalog);
        all.add(Group.FILE, "beside", "Shortcut+Shift+A", opening::askForFolderBeside);
        all.add(Group.FILE, "table", "", opening::askForTableBeside);
        all.add(Group.FILE, "shipped", "", () -> workplace.openCatalogs(Shelf.SHIPPED));
        all.add(Group.FILE, "export", "Shortcut+E", () -> export(saved));
        all.add(Group.FILE, "quit", "Shortcut+Q", workplace::quit);
        var words = new StepWords(store.board().get().catalog(), easel);
        all.add(Group.EDIT, "undo", "Shortcut+Z", store::undo, store.board().map(words::undo));
        all.add(Group.EDIT, "redo", "Shortcut+Shift+Z", store::redo, store.board().map(words::redo));
        all.also("redo", "Shortcut+Y");
        all.add(Group.EDIT, "history", "Shortcut+Shift+H",
            () -> new HistoryDialog(store, all, easel, getScene().getWindow()).show());
        all.add(Group.EDIT, "search", "Shortcut+F", () -> toolbar().focusSearch());
        all.add(Group.EDIT, "pin", "Shortcut+P", table::togglePin);
        all.add(Group.EDIT, "reset", "Shortcut+R", this::reset);
        all.add(Group.EDIT, "link", "Shortcut+L",
            () -> store.apply(new Weighing.Link(!store.board().get().exploration().linked())));
        all.add(Group.EDIT, "guide", "Shortcut+G",
            () -> new GuideDialog(store, easel, getScene().getWindow()).show());
        all.add(Group.EDIT, "preferences", "Shortcut+Comma",
            () -> new PreferencesDialog(workplace, getScene().getWindow()).show());
        for (var page : Page.values()) all.add(Group.VIEW, page.id(), page.keys(), () -> middle.show(page));
        all.add(Group.VIEW, "weights", "Shortcut+B", () -> panes.toggle(Pane.WEIGHTS));
        all.add(Group.VIEW, "firmness", "", () -> panes.toggle(Pane.FIRMNESS));
        all.add(Group.VIEW, "detail", "Shortcut+D", () -> panes.toggle(Pane.DETAIL));
        all.add(Group.VIEW, "onward", "F6", () -> round.go(1));
        all.add(Group.VIEW, "backward", "Shift+F6", () -> round.go(-1));
        new LookCommands(easel, workplace).addTo(all);
        all.add(Group.HELP, "shortcuts", "F1", () -> new ShortcutSheet(all, easel, getScene().getWindow()).show());
        all.add(Group.HELP, "hints", "", () -> hints.begin());
        all.add(Group.HELP, "log", "", () -> desktop.show(workplace.log()));
        all.add(Group.HELP, "about", "",
            () -> new AboutDialog(workplace.about(), easel, desktop, getScene().getWindow()).show());
        return all;
    }

    private void export(SavedNotice saved) {
        if (!store.board().get().comparison().placements().isEmpty())
            new ExportDialog(store, easel, workplace, saved, getScene().getWindow()).show();
    }

    private ToolbarView toolbar() {
        return toolbar;
    }

    private void reset() {
        var catalog = store.board().get().catalog();
        store.apply(new Weighing.ChooseProfile(catalog.profiles().get(0), catalog.rubric().characteristics()));
    }
}
