package serverlesslabel.view;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import serverlesslabel.domain.Category;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/**
 * Row of filter chips, one per category with its number of services; chips that do not fit move into a menu, in the end
 * even the one for all.
 */
final class ChipBar extends Pane {

    private static final double GAP = 8;

    private final Store store;
    private final ToggleButton all = new ToggleButton();
    private final List<ToggleButton> chips;
    private final List<Category> categories;
    private final MenuButton more = new MenuButton();
    private final ViewContext context;

    /** A row that shows and changes the categories of the exploration. */
    ChipBar(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        var catalog = store.board().get().catalog();
        var counts = catalog.counts(service -> service.category(), Category::name);
        categories = counts.stream().map(entry -> entry.getKey()).toList();
        chips = counts.stream().map(entry -> chip(context.text("filter.count", entry.getKey().name(),
            context.texts().formats().whole(entry.getValue())), entry.getKey(), context)).toList();
        all.setText(context.text("filter.count", context.text("filter.all"),
            context.texts().formats().whole(catalog.services().size())));
        all.getStyleClass().add("chip");
        all.setOnAction(press -> showAll());
        more.getStyleClass().add("chip");
        more.setId("more-categories");
        getChildren().add(all);
        getChildren().addAll(chips);
        getChildren().add(more);
        store.board().map(Board::exploration).map(Exploration::criteria).subscribe(this::showChosen);
    }

    private ToggleButton chip(String text, Category category, ViewContext context) {
        var chip = new ToggleButton(text, context.icon(category));
        chip.getStyleClass().add("chip");
        chip.setOnAction(press -> toggle(category));
        return chip;
    }

    private void toggle(Category category) {
        var chosen = store.board().get().exploration().categories();
        store.apply(new Change.ShowCategories(Criteria.toggled(chosen, category.id())));
    }

    private void showAll() {
        store.apply(new Change.ShowAll());
        // A press on what is lit already changes nothing but its light.
        showChosen(store.board().get().exploration().criteria());
    }

    // "All" is lit where all are shown: neither a category nor another filter nor a search is set.
    private void showChosen(Criteria chosen) {
        all.setSelected(chosen.withSearch(chosen.search().strip()).equals(Criteria.NONE));
        for (int i = 0; i < chips.size(); i++)
            chips.get(i).setSelected(chosen.categories().contains(categories.get(i).id()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return all.prefHeight(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return menuWidth("filter.categories");
    }

    @Override
    protected double computePrefWidth(double height) {
        return chips.stream().mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum() + all.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean room = all.prefWidth(-1) + GAP + menuWidth("filter.more") <= getWidth();
        all.setVisible(room);
        double x = room ? place(all, 0) : 0;
        int fitting = room ? fitting(x) : 0;
        more.setText(context.text(room ? "filter.more" : "filter.categories"));
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setVisible(i < fitting);
            if (i < fitting) x = place(chips.get(i), x);
        }
        more.setVisible(fitting < chips.size());
        place(more, x);
        more.getItems().setAll(chips.stream().skip(fitting).map(this::item).toList());
        if (!room) more.getItems().add(0, itemOfAll());
    }

    private double menuWidth(String key) {
        more.setText(context.text(key));
        return more.prefWidth(-1);
    }

    private CheckMenuItem itemOfAll() {
        var item = new CheckMenuItem(all.getText());
        item.setSelected(all.isSelected());
        item.setOnAction(press -> showAll());
        return item;
    }

    // The number of chips that fit from x = start: all, or as many as leave room for the menu behind them.
    private int fitting(double start) {
        double x = start;
        for (int i = 0; i < chips.size(); i++) {
            x += chips.get(i).prefWidth(-1);
            double menu = i == chips.size() - 1 ? 0 : GAP + more.prefWidth(-1);
            if (x + menu > getWidth()) return i;
            x += GAP;
        }
        return chips.size();
    }

    private CheckMenuItem item(ToggleButton chip) {
        var item = new CheckMenuItem(chip.getText());
        item.setSelected(chip.isSelected());
        item.setOnAction(press -> toggle(categories.get(chips.indexOf(chip))));
        return item;
    }

    private double place(ButtonBase node, double x) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, (getHeight() - height) / 2, width, height);
        return x + width + GAP;
    }
}
