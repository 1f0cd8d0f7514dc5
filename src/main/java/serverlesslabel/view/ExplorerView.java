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
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Store;
import serverlesslabel.view.TourView.Hint;
import serverlesslabel.view.compare.CompareView;
import serverlesslabel.view.compare.ProfilesView;
import serverlesslabel.view.compare.SharesView;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.StyleSheets;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.ZoomPane;
import serverlesslabel.view.detail.DetailView;
import serverlesslabel.view.host.Host;
import serverlesslabel.view.host.SettingsWhile;
import serverlesslabel.view.table.RankingTable;
import serverlesslabel.view.table.RowActions;
import serverlesslabel.view.weights.StabilityView;
import serverlesslabel.view.weights.WeightsView;

/** The whole window: what matters on the left, the order in the middle, the one service on the right. */
public final class ExplorerView extends BorderPane {

    /** In a window narrower than this the shares want the whole width. */
    private static final double NARROW = 1200;

    private final ViewContext context;
    private final OpenAction opening;
    private final RankingTable table;
    private final TourView hints;
    private final Commands commands;

    /**
     * The window on a store and the survey of it. It is built in three steps: first the regions, none of which knows a
     * command; then the commands, which find every region in its place; then what shows commands. So nothing is used
     * before it is there.
     *
     * @param easels what the window is drawn with; dialogs that outlive it ask for the next one
     * @param shown  true until another window takes the place of this one
     */
    public ExplorerView(Store store, AcceptabilityService survey, ObservableValue<ViewContext> easels,
        ObservableValue<Boolean> shown,
                        Host host) {
        this.context = easels.getValue();
        getStyleClass().add("explorer");
        var settings = new SettingsWhile(host.settings(), shown);
        var desktop = host.desktop();
        var asked = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        var pointed = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());

        var notice = new NoticeView(context);
        this.opening = new OpenAction(store, context, host.catalogs(), host.explorations(), desktop, notice);
        var toolbar = new ToolbarView(store, context);
        var middle = new PagesView(store, context, settings,
            new ProblemsView(store.board().get().catalog().problems(), context, desktop, notice), notice);
        this.table = new RankingTable(store, context, settings, desktop,
            new RowActions(store, context, host.exports(), notice, () -> middle.show(Page.COMPARE)), asked);
        middle.fill(Map.of(Page.ORDER, table.page(), Page.COMPARE, new CompareView(store, context, desktop),
            Page.SHARES, new SharesView(store, survey, context), Page.PROFILES, new ProfilesView(store, context)));
        var weights = new WeightsView(store, context, settings, desktop, pointed);
        var firmness = new StabilityView(store, survey, context, pointed);
        var detail = new DetailView(store, survey, context, desktop, asked);
        var panes = new PanesView(weights, firmness, middle, detail, beside(middle), context, settings);
        this.hints = new TourView(List.of(new Hint("hints.weights", weights), new Hint("hints.order", table),
            new Hint("hints.export", toolbar.export())), table, context, settings);
        var round = new PaneFocusCycle(List.of(weights, firmness, middle.pages(), detail, toolbar));

        this.commands = new ExplorerCommands(store, easels, host, new ExplorerCommands.Regions(toolbar, table, middle,
            panes, hints, round, opening, notice)).list();

        toolbar.offer(commands);
        weights.offer(commands.get("reset"));
        middle.between(panes.button(Pane.WEIGHTS, commands.get("weights")),
            panes.button(Pane.DETAIL, commands.get("detail")));
        setTop(new VBox(new MenusView(commands, context, settings, opening::open, table.menus()), toolbar));
        setCenter(panes);
        setBottom(new StatusView(store, context));
        firmness.onFold(() -> panes.toggle(Pane.FIRMNESS));
        asked.subscribe(question -> question.ifPresent(any -> panes.revealDetail()));
        settings.failure().subscribe(failure -> failure.ifPresent(why ->
            notice.failed(context.text("keep.failed", settings.folder(), context.text(why)))));
        commands.reachBeyondText(this);
        opening.acceptDrops(this);
    }

    // What stands side by side wants the whole width; so do shares in a narrow window.
    private ObservableValue<Boolean> beside(PagesView middle) {
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
}
