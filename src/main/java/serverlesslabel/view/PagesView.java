package serverlesslabel.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/** The middle of the window: pages to choose from, filters, and the page that was chosen. */
final class PagesView extends VBox {

    private final ViewContext context;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final SimpleObjectProperty<Page> page;
    private final HBox bar;
    private final StackPane stack = new StackPane();

    /** A middle without pages, with strips between its bar and where they will be. */
    PagesView(Store store, ViewContext context, SettingsPort settings, Node... strips) {
        this.context = context;
        this.page = new SimpleObjectProperty<>(settings.settings().getValue().layout().page()
            .flatMap(Page::of).orElse(Page.ORDER));
        getStyleClass().add("middle");
        bar = bar(store);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().add(bar);
        getChildren().addAll(strips);
        getChildren().add(stack);
        page.subscribe(shown -> settings.update(now ->
            now.withLayout(layout -> layout.withPage(shown.id()))));
    }

    /**
     * Puts the pages in, once.
     *
     * @throws IllegalArgumentException if a page has no view: its button would show nothing
     */
    void fill(Map<Page, Node> views) {
        if (!views.keySet().containsAll(List.of(Page.values())))
            throw new IllegalArgumentException("every page needs a view; there are only " + views.keySet());
        pages.putAll(views);
        pages.forEach((each, view) -> page.subscribe(shown -> {
            view.setVisible(each == shown);
            view.setManaged(each == shown);
        }));
        stack.getChildren().addAll(pages.values());
    }

    /** Puts what opens and folds the panes beside it at the ends of its bar. */
    void between(Node left, Node right) {
        bar.getChildren().add(0, left);
        bar.getChildren().add(right);
    }

    /** The pages, without what stands above them. */
    StackPane pages() {
        return stack;
    }

    /** Shows a page; where the focus was in the one before, it is in this one. */
    void show(Page next) {
        boolean inside = stack.isFocusWithin();
        page.set(next);
        if (inside) PaneFocusCycle.enter(pages.getOrDefault(next, stack));
    }

    /** The page that is shown. */
    ObservableValue<Page> page() {
        return page;
    }

    private HBox bar(Store store) {
        var group = new ToggleGroup();
        var choice = new SegmentedButton();
        for (var each : Page.values()) {
            var button = new ToggleButton(context.text(each.key()));
            button.setId("page-" + each.id());
            button.setTooltip(new Tooltip(context.text("command.tip", context.text("command." + each.id()),
                context.keys(each.keys()).getDisplayText())));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(press -> {
                page.set(each);
                button.setSelected(true);
            });
            page.subscribe(shown -> button.setSelected(shown == each));
            buttons.put(each, button);
            choice.getButtons().add(button);
        }
        choice.setToggleGroup(group);
        store.board().map(board -> board.comparison().placements().size()).subscribe(count ->
            Optional.ofNullable(buttons.get(Page.COMPARE)).ifPresent(button ->
                button.setText(context.text("page.compare.count", count))));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(choice, gap);
        bar.getStyleClass().add("page-bar");
        return bar;
    }
}
