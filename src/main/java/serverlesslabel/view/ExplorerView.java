package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Store;
import serverlesslabel.view.TourView.Hint;
import serverlesslabel.view.compare.AcceptabilityView;
import serverlesslabel.view.compare.CompareView;
import serverlesslabel.view.compare.PeoplePanel;
import serverlesslabel.view.compare.ProfilesView;
import serverlesslabel.view.compare.TimeView;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.StyleSheets;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.ZoomPane;
import serverlesslabel.view.detail.DetailView;
import serverlesslabel.view.host.Host;
import serverlesslabel.view.host.ScopedSettings;
import serverlesslabel.view.host.SettingsPort;
import serverlesslabel.view.table.RankingTable;
import serverlesslabel.view.table.RowActions;
import serverlesslabel.view.weights.StabilityView;
import serverlesslabel.view.weights.WeightsView;

/** Window of the explorer: weights on the left, pages in the middle, the selected service on the right. */
public final class ExplorerView extends BorderPane {

    /** In a window narrower than this, in pixels, the page of shares takes the whole width. */
    private static final double NARROW = 1200;

    private final ViewContext context;
    private final FileActions openAction;
    private final RankingTable table;
    private final TourView tour;
    private final Commands commands;

    /**
     * A window on a store. It is built in three steps, so that nothing is used before it exists: first the regions,
     * which know no command; then the commands, which act on regions; then the toolbar and menus that show commands.
     *
     * @param acceptability computes the rank acceptability of the store's services
     * @param contexts      the context of this window, and of its successors for dialogs that stay open
     * @param shown         true until another window replaces this one
     */
    public ExplorerView(Store store, AcceptabilityService acceptability, ObservableValue<ViewContext> contexts,
                        ObservableValue<Boolean> shown, Host host) {
        this.context = contexts.getValue();
        getStyleClass().add("explorer");
        var settings = new ScopedSettings(host.settings(), shown);
        var desktop = host.desktop();
        var explained = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        var highlighted = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());

        var notice = new NoticeView(context);
        var tables = new TableActions(context, host.catalogs(), host.tables(), desktop, notice);
        var reading = new ReadingView(host.catalogs(), context, notice);
        var pages = new PagesView(store, context, settings,
            new ProblemsView(store.board().get().catalog().problems(), context, desktop, notice), reading, notice);
        this.openAction = new FileActions(store, context, host.catalogs(), host.explorations(), desktop, tables,
            new PeopleActions(store, context, host.explorations(), notice, () -> pages.show(Page.PROFILES)), notice);
        var listed = store.whileShown(pages.page().map(page -> page == Page.ORDER));
        this.table = new RankingTable(listed, context, settings, desktop,
            new RowActions(store, context, host.exports(), notice, () -> pages.show(Page.COMPARE)), explained);
        var filters = new FilterBar(listed, context);
        var toolbar = new ToolbarView(store, context, pages.choice());
        pages.addPages(page -> switch (page) {
            case ORDER -> new ListPage(listed, context, new HeadlineView(listed, acceptability, context,
                () -> pages.show(Page.SHARES)), filters, table.page());
            case COMPARE -> new CompareView(store, context, desktop);
            case SHARES -> new AcceptabilityView(store, acceptability, context);
            case PROFILES -> new ProfilesView(store, acceptability, context,
                new PeoplePanel(host.explorations().people(), store, context, shown, notice, openAction::askForPeople));
            case TIME -> new TimeView(store, acceptability, context);
        });
        var weights = new WeightsView(store, acceptability, context, settings, desktop, highlighted);
        var stability = new StabilityView(store, acceptability, context, highlighted);
        var detail = new DetailView(store, acceptability, context, desktop, explained);
        var panes = new PanesView(weights, stability, pages, detail, beside(pages), context, settings);
        this.tour = new TourView(List.of(new Hint("hints.weights", List.of(weights)), new Hint("hints.order",
            List.of(table, detail)), new Hint("hints.export", List.of(toolbar.export()))), table, context, settings);
        var focusCycle = new PaneFocusCycle(List.of(weights, stability, panes.cover(), pages.pages(), detail,
            toolbar));
        this.commands = new ExplorerCommands(store, contexts, host, new ExplorerCommands.Regions(filters, table, pages,
            panes, tour, focusCycle, openAction, tables, notice)).list();

        var menus = new MenusView(commands, context, settings, openAction::open, table::menus, pages.page());
        toolbar.offer(commands, List.of(menus.node(this)), List.of(panes.button(Pane.WEIGHTS, commands.get("weights")),
            panes.button(Pane.DETAIL, commands.get("detail"))));
        filters.offer(commands.get("search"));
        detail.setExport(commands.get("export").run());
        weights.setResetCommand(commands.get("reset"));
        setTop(toolbar);
        setCenter(panes);
        setBottom(new StatusView(store, context));
        stability.setOnFold(() -> panes.toggle(Pane.FIRMNESS));
        explained.subscribe(characteristic -> characteristic.ifPresent(any -> panes.revealDetail()));
        settings.failure().subscribe((before, now) -> before.ifPresent(why ->
            notice.withdraw(notKept(why, settings))));
        settings.failure().subscribe(failure -> failure.ifPresent(why -> notice.showFailure(notKept(why, settings))));
        host.catalogs().reading().when(shown).subscribe(reading::show);
        commands.undoFromTextFields(this);
        openAction.acceptDrops(this);
    }

    private String notKept(FileFailure why, SettingsPort settings) {
        return context.text("keep.failed", settings.folder(), context.text(why));
    }

    // The other pages take the whole width; so do the shares in a narrow window.
    private ObservableValue<Boolean> beside(PagesView pages) {
        return Bindings.createObjectBinding(() -> pages.page().getValue() == Page.ORDER
            || pages.page().getValue() == Page.SHARES && getWidth() >= NARROW, pages.page(), widthProperty());
    }

    /** Puts the focus where a session starts: on the ranking, or on the tour while it is shown. */
    public void focusStart() {
        if (tour.isVisible()) tour.start();
        else table.requestFocus();
    }

    /** Opens exploration files and catalogs as if they had been dropped on the window. */
    public void openAll(List<Path> files) {
        openAction.openAll(files);
    }

    /** A new scene of a size in pixels with this window in it, styled and with the keys of all commands. */
    public Scene scene(double width, double height) {
        var scene = new Scene(new StackPane(), width, height);
        showIn(scene);
        return scene;
    }

    /** Replaces the content of a scene with this window, and its style and keys with those of this window. */
    public void showIn(Scene scene) {
        scene.setRoot(new ZoomPane(new StackPane(this, tour), context.look()));
        commands.bindKeys(scene);
        applyStyle(scene);
        context.palette().addListener((value, before, now) -> applyStyle(scene));
        context.look().map(Appearance::scale).addListener((value, before, now) -> applyStyle(scene));
    }

    private void applyStyle(Scene scene) {
        StyleSheets.apply(scene, context.palette().getValue(), context.look().getValue());
    }
}
