package serverlesslabel.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;

/** The whole window: what matters on the left, the order in the middle, the one service on the right. */
public final class ExplorerView extends BorderPane {

    private static final List<String> SHEETS = List.of("controls", "weights-view", "toolbar-view", "ranking-table",
        "detail-view", "pages");
    private static final double LEFT_SHARE = 0.2;
    private static final double LEFT_LEAST = 250;
    private static final double LEFT_MOST = 340;
    private static final double NARROW = 1200;
    private static final double RIGHT_SHARE = 0.29;
    private static final double RIGHT_LEAST = 304;
    private static final double RIGHT_MOST = 480;

    private final Store store;
    private final Easel easel;
    private final Commands commands;
    private final ToolbarView toolbar;
    private final RankingTable table;
    private final MiddleView middle;
    private final OpenAction opening;

    /**
     * The window on a store and the survey of it; {@code theme} switches the look, {@code exporter} writes pictures,
     * {@code opener} reads explorations.
     */
    public ExplorerView(Store store, Survey survey, Easel easel, Desktop desktop, Runnable theme,
                        Exporter exporter, Opener opener) {
        this.store = store;
        this.easel = easel;
        getStyleClass().add("explorer");
        var notice = new NoticeView(easel);
        this.table = new RankingTable(store, easel);
        this.commands = commands(theme, new ExportAction(store, easel, desktop, exporter, notice));
        this.toolbar = new ToolbarView(store, easel, commands);
        var problems = new ProblemsView(store.board().get().catalog().problems(), easel);
        this.middle = new MiddleView(store, easel, Map.of(Page.ORDER, table,
            Page.COMPARE, new CompareView(store, easel, desktop), Page.SHARES, new SharesView(store, survey, easel),
            Page.PROFILES, new ProfilesView(store, easel)), problems, notice);
        setTop(toolbar);
        setLeft(sized(left(survey), LEFT_SHARE, LEFT_LEAST, LEFT_MOST));
        setCenter(middle);
        var detail = sized(new DetailView(store, survey, easel, desktop), RIGHT_SHARE, RIGHT_LEAST, RIGHT_MOST);
        middle.page().subscribe(page -> setRight(beside(page) ? detail : null));
        widthProperty().subscribe(width -> setRight(beside(middle.page().getValue()) ? detail : null));
        setBottom(new StatusView(store, easel));
        this.opening = new OpenAction(store, easel, opener, notice);
        opening.acceptDrops(this);
    }

    // What matters, and below it, always in sight, how firm the order is.
    private Region left(Survey survey) {
        var pointed = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        var weights = new WeightsView(store, easel, pointed);
        // Where there is little room the sliders scroll.
        VBox.setVgrow(weights, Priority.ALWAYS);
        weights.setMinHeight(LEFT_LEAST);
        var left = new VBox(weights, new FirmnessView(store, survey, easel, pointed));
        left.getStyleClass().add("left");
        return left;
    }

    // Side by side shows all that the detail pane would, and wants its width; so do the charts in a narrow window.
    private boolean beside(Page page) {
        return page == Page.ORDER || page != Page.COMPARE && getWidth() >= NARROW;
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
        var scene = new Scene(this, width, height);
        commands.all().forEach(each -> scene.getAccelerators().put(each.keys(), each.run()));
        for (var page : Page.values())
            scene.getAccelerators().put(KeyCombination.valueOf(page.keys()), () -> middle.show(page));
        easel.palette().subscribe(palette -> dress(scene, palette));
        return scene;
    }

    private static void dress(Scene scene, Palette palette) {
        Application.setUserAgentStylesheet(palette == Palette.DARK ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
        var sheets = SHEETS.stream()
            .map(name -> ExplorerView.class.getResource("/serverlesslabel/view/" + name + ".css").toExternalForm());
        // All at once: sheets without their tokens would be complained about in between.
        scene.getStylesheets().setAll(Stream.concat(Stream.of(ThemeSheet.of(palette)), sheets).toList());
    }

    // Every command that has keys is here and nowhere else.
    private Commands commands(Runnable theme, ExportAction export) {
        return new Commands(
            command("search", "Shortcut+F", () -> toolbar().focusSearch()),
            command("undo", "Shortcut+Z", store::undo),
            command("redo", "Shortcut+Shift+Z", store::redo),
            command("export", "Shortcut+E", export::run),
            command("pin", "Shortcut+P", table::togglePin),
            command("reset", "Shortcut+R", this::reset),
            command("theme", "Shortcut+T", theme));
    }

    private Command command(String key, String keys, Runnable run) {
        return new Command(easel.say("command." + key), KeyCombination.valueOf(keys), run);
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
