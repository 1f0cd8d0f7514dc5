package serverlesslabel.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.SettingsPort;

/** Middle of the window: strips for notices and the chosen page; it also makes the choice of the pages. */
final class PagesView extends VBox {

    private final ViewContext context;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final SimpleObjectProperty<Page> page;
    private final PageChoice choice;
    private final StackPane stack = new StackPane();

    /** A view without pages yet; the strips stand over the pages. */
    PagesView(Store store, ViewContext context, SettingsPort settings, Node... strips) {
        this.context = context;
        this.page = new SimpleObjectProperty<>(settings.settings().getValue().layout().page()
            .flatMap(Page::of).orElse(Page.ORDER));
        getStyleClass().add("middle");
        choice = new PageChoice(choice(store), menu());
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(strips);
        getChildren().add(stack);
        page.subscribe(shown -> settings.update(now ->
            now.withLayout(layout -> layout.withPage(shown.id()))));
    }

    /** Sets what makes the view of a page; each is made when the page is first shown. To be called once. */
    void addPages(Function<Page, Node> view) {
        page.subscribe(shown -> {
            if (!pages.containsKey(shown)) add(shown, view.apply(shown));
            pages.forEach((target, node) -> Visibility.set(node, target == shown));
        });
    }

    private void add(Page target, Node node) {
        pages.put(target, node);
        stack.getChildren().add(node);
    }

    /** What chooses the page, for another part of the window. */
    PageChoice choice() {
        return choice;
    }

    /** The node of the pages, without strips. */
    StackPane pages() {
        return stack;
    }

    /** Shows a page, and moves the focus into it if the previous page had it. */
    void show(Page next) {
        boolean inside = stack.isFocusWithin();
        page.set(next);
        if (inside) PaneFocusCycle.focusFirst(pages.getOrDefault(next, stack));
    }

    /** The page that is shown; observable. */
    ObservableValue<Page> page() {
        return page;
    }

    // The same choice in less room.
    private MenuButton menu() {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("chip");
        menu.setId("page-menu");
        for (var target : Page.values()) {
            var item = new MenuItem(context.text(target.key()));
            item.setOnAction(press -> page.set(target));
            menu.getItems().add(item);
        }
        page.subscribe(shown -> menu.setText(context.text(shown.key())));
        return menu;
    }

    private Node choice(Store store) {
        var group = new ToggleGroup();
        var choice = new SegmentedButton();
        for (var target : Page.values()) {
            var button = new ToggleButton(context.text(target.key()));
            button.setId("page-" + target.id());
            LazyTooltip.on(button, context.text("command.tip", context.text("command." + target.id()),
                context.keys(target.keys()).getDisplayText()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(press -> {
                page.set(target);
                button.setSelected(true);
            });
            page.subscribe(shown -> button.setSelected(shown == target));
            buttons.put(target, button);
            choice.getButtons().add(button);
        }
        choice.setToggleGroup(group);
        store.board().map(board -> board.comparison().placements().size()).subscribe(count ->
            Optional.ofNullable(buttons.get(Page.COMPARE)).ifPresent(button ->
                button.setText(count < 2 ? context.text("page.compare")
                    : context.text("page.compare.count", count))));
        choice.getStyleClass().add("page-choice");
        return choice;
    }
}
