package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import serverlesslabel.domain.Category;
import serverlesslabel.picture.Lettering;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.MenuItems;
import serverlesslabel.view.control.ViewContext;

/**
 * Row of filter chips, one per category with its number of services; chips that do not fit move into a menu, in the end
 * even the one for all.
 */
final class ChipBar extends Pane {

    private static final double GAP = 8;
    /** What a chip is about wider than its words, in pixels: for chips that are not made yet. */
    private static final double FRAME = 46;
    private static final Lettering WORDS = Lettering.regular(13);

    private final Store store;
    private final ToggleButton all = new ToggleButton();
    private final List<Choice> choices;
    /** Those of the first categories: made when there is room for them, as a chip is a dozen nodes and styles. */
    private final List<ToggleButton> chips = new ArrayList<>();
    private final MenuButton more = new MenuButton();
    private final ViewContext context;

    /** A category, and the words of its chip. */
    private record Choice(Category category, String words) {}

    /** A row that shows and changes the categories of the exploration. */
    ChipBar(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        var catalog = store.board().get().catalog();
        choices = catalog.counts(service -> service.category(), Category::name).stream().map(entry ->
            new Choice(entry.getKey(), context.text("filter.count", entry.getKey().name(),
                context.texts().formats().whole(entry.getValue())))).toList();
        all.setText(context.text("filter.count", context.text("filter.all"),
            context.texts().formats().whole(catalog.services().size())));
        all.getStyleClass().add("chip");
        all.setOnAction(press -> showAll());
        more.getStyleClass().add("chip");
        more.setId("more-categories");
        getChildren().addAll(all, more);
        store.board().map(Board::exploration).map(Exploration::criteria).subscribe(this::showChosen);
    }

    private ToggleButton chip(int place) {
        if (place < chips.size()) return chips.get(place);
        var choice = choices.get(place);
        var chip = new ToggleButton(choice.words(), context.icon(choice.category()));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setOnAction(press -> toggle(choice.category()));
        chip.setSelected(isChosen(choice));
        chips.add(chip);
        getChildren().add(getChildren().size() - 1, chip);
        chip.applyCss();
        return chip;
    }

    private boolean isChosen(Choice choice) {
        return store.board().get().exploration().categories().contains(choice.category().id());
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
            chips.get(i).setSelected(chosen.categories().contains(choices.get(i).category().id()));
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
        return all.prefWidth(-1) + choices.stream().mapToDouble(choice ->
            GAP + FRAME + context.typeface().width(choice.words(), WORDS)).sum();
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
        more.setVisible(fitting < choices.size());
        place(more, x);
        more.getItems().setAll(choices.stream().skip(fitting).map(this::item).toList());
        if (!room) more.getItems().add(0, MenuItems.ticked(all.getText(), all.isSelected(), this::showAll));
    }

    private double menuWidth(String key) {
        more.setText(context.text(key));
        return more.prefWidth(-1);
    }

    // The number of chips that fit from x = start: all, or as many as leave room for the menu behind them.
    private int fitting(double start) {
        double x = start;
        for (int i = 0; i < choices.size(); i++) {
            x += chip(i).prefWidth(-1);
            double menu = i == choices.size() - 1 ? 0 : GAP + more.prefWidth(-1);
            if (x + menu > getWidth()) return i;
            x += GAP;
        }
        return choices.size();
    }

    private CheckMenuItem item(Choice choice) {
        return MenuItems.ticked(choice.words(), isChosen(choice), () -> toggle(choice.category()));
    }

    private double place(ButtonBase node, double x) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, (getHeight() - height) / 2, width, height);
        return x + width + GAP;
    }
}
