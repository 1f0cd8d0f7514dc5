package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.Change;
import serverlesslabel.state.Look;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;
import serverlesslabel.view.Command.Group;

/** The whole window: what matters on the left, the order in the middle, the one service on the right. */
public final class ExplorerView extends BorderPane {

    private static final double LEFT_SHARE = 0.2;
    private static final double LEFT_LEAST = 250;
    private static final double LEFT_MOST = 340;
    private static final double FIRMNESS_SHARE = 0.34;
    private static final double NARROW = 1200;
    private static final double RIGHT_SHARE = 0.29;
    private static final double RIGHT_LEAST = 304;
    private static final double RIGHT_MOST = 480;

    private final Store store;
    private final Easel easel;
    private final Workplace workplace;
    private final Commands commands;
    private final ToolbarView toolbar;
    private final RankingTable table;
    private final MiddleView middle;
    private final OpenAction opening;

    /** The window on a store and the survey of it. */
    public ExplorerView(Store store, Survey survey, Easel easel, Workplace workplace) {
        this.store = store;
        this.easel = easel;
        this.workplace = workplace;
        getStyleClass().add("explorer");
        var notice = new NoticeView(easel);
        var desktop = workplace.desktop();
        this.opening = new OpenAction(store, easel, workplace, notice);
        this.table = new RankingTable(store, easel);
        var problems = new ProblemsView(store.board().get().catalog().problems(), easel);
        this.middle = new MiddleView(store, easel, Map.of(Page.ORDER, table,
            Page.COMPARE, new CompareView(store, easel, desktop), Page.SHARES, new SharesView(store, survey, easel),
            Page.PROFILES, new ProfilesView(store, easel)), problems, notice);
        this.commands = commands(desktop, new SavedNotice(easel, desktop, notice));
        this.toolbar = new ToolbarView(store, easel, commands);
        setTop(new VBox(new MenusView(commands, easel, workplace, opening::open), toolbar));
        setLeft(sized(left(survey), LEFT_SHARE, LEFT_LEAST, LEFT_MOST));
        setCenter(middle);
        var detail = sized(new DetailView(store, survey, easel, desktop), RIGHT_SHARE, RIGHT_LEAST, RIGHT_MOST);
        middle.page().subscribe(page -> setRight(beside(page) ? detail : null));
        widthProperty().subscribe(width -> setRight(beside(middle.page().getValue()) ? detail : null));
        setBottom(new StatusView(store, easel));
        opening.acceptDrops(this);
        workplace.unkept().subscribe(obstacle -> obstacle.ifPresent(why ->
            notice.failed(easel.say("keep.failed", workplace.settingsFolder(), easel.say(why)))));
    }

    // What matters, and below it, always in sight, how firm the order is.
    private Region left(Survey survey) {
        var pointed = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        var weights = new WeightsView(store, easel, workplace, pointed);
        // Where there is little room the sliders scroll.
        VBox.setVgrow(weights, Priority.ALWAYS);
        weights.setMinHeight(LEFT_LEAST);
        var firmness = new FirmnessView(store, survey, easel, pointed);
        var left = new VBox(weights, firmness);
        firmness.maxHeightProperty().bind(left.heightProperty().multiply(FIRMNESS_SHARE));
        left.getStyleClass().add("left");
        return left;
    }

    // What stands side by side wants the whole width; so do shares in a narrow window.
    private boolean beside(Page page) {
        return page == Page.ORDER || page == Page.SHARES && getWidth() >= NARROW;
    }

    /** Puts the focus where a session begins: on the order. */
    public void begin() {
        table.requestFocus();
    }

    /** Brings back the exploration a file holds. */
    public void open(Path file) {
        opening.open(file);
    }

    /** A scene with this window in it, in the colours of the easel, with every command on its keys. */
    public Scene scene(double width, double height) {
        var scene = new Scene(new Pane(), width, height);
        fill(scene);
        return scene;
    }

    /** Takes the place of what a scene shows. */
    public void fill(Scene scene) {
        scene.setRoot(this);
        commands.listen(scene);
        easel.palette().subscribe(palette -> Dress.put(scene, palette));
    }

    // Every command is here and nowhere else.
    private Commands commands(Desktop desktop, SavedNotice saved) {
        var all = new Commands(easel);
        all.add(Group.FILE, "open", "Shortcut+O", opening::ask);
        all.add(Group.FILE, "save", "Shortcut+S", opening::save);
        all.add(Group.FILE, "catalog", "Shortcut+Shift+O", opening::askForCatalog);
        all.add(Group.FILE, "shipped", "", () -> workplace.openCatalogs(List.of()));
        all.add(Group.FILE, "export", "Shortcut+E", () -> export(saved));
        all.add(Group.FILE, "quit", "Shortcut+Q", workplace::quit);
        all.add(Group.EDIT, "undo", "Shortcut+Z", store::undo);
        all.add(Group.EDIT, "redo", "Shortcut+Shift+Z", store::redo);
        all.add(Group.EDIT, "search", "Shortcut+F", () -> toolbar().focusSearch());
        all.add(Group.EDIT, "pin", "Shortcut+P", table::togglePin);
        all.add(Group.EDIT, "reset", "Shortcut+R", this::reset);
        all.add(Group.EDIT, "guide", "Shortcut+G",
            () -> new GuideDialog(store, easel, getScene().getWindow()).show());
        all.add(Group.EDIT, "preferences", "Shortcut+Comma",
            () -> new PreferencesDialog(workplace, getScene().getWindow()).show());
        for (var page : Page.values()) all.add(Group.VIEW, page.id(), page.keys(), () -> middle.show(page));
        all.add(Group.VIEW, "theme", "Shortcut+T", this::switchTheme);
        all.add(Group.HELP, "shortcuts", "F1", () -> new ShortcutSheet(all, easel, getScene().getWindow()).show());
        all.add(Group.HELP, "log", "", () -> desktop.show(workplace.log()));
        all.add(Group.HELP, "about", "",
            () -> new AboutDialog(workplace.about(), easel, desktop, getScene().getWindow()).show());
        return all;
    }

    private void export(SavedNotice saved) {
        if (!store.board().get().comparison().placements().isEmpty())
            new ExportDialog(store, easel, workplace, saved, getScene().getWindow()).show();
    }

    // From dark to light and from everything else to dark.
    private void switchTheme() {
        var next = easel.palette().getValue().dark() ? Look.Theme.LIGHT : Look.Theme.DARK;
        workplace.remember(settings -> settings.in(settings.look().in(next)));
    }

    private ToolbarView toolbar() {
        return toolbar;
    }

    private void reset() {
        var catalog = store.board().get().catalog();
        store.apply(new Change.ChooseProfile(catalog.profiles().get(0), catalog.rubric().characteristics()));
    }

    private Region sized(Region pane, double share, double least, double most) {
        widthProperty().subscribe(width -> {
            double fitting = Math.max(least, Math.min(most, Math.round(width.doubleValue() * share)));
            pane.setPrefWidth(fitting);
            pane.setMinWidth(fitting);
            pane.setMaxWidth(fitting);
        });
        return pane;
    }
}
