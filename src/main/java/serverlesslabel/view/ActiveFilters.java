package serverlesslabel.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import serverlesslabel.domain.Level;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/**
 * The day whose facts are shown, if it is one in the past, and the filters that are on, each as a chip that takes it
 * away, and how many services they leave; not there where no filter is on. Of the categories too, of which the row
 * above has only those on chips that it has room for.
 */
final class ActiveFilters extends FlowPane {

    private final Store store;
    private final ViewContext context;
    private final Label left = new Label();
    private final Hyperlink all = new Hyperlink();

    /** A row that shows the filters of the exploration and takes them away. */
    ActiveFilters(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        getStyleClass().add("active-filters");
        setId("active-filters");
        left.getStyleClass().add("caption");
        left.setId("shown");
        all.setText(context.text("filter.show.all",
            context.texts().formats().whole(store.board().get().ranking().size())));
        all.setId("show-all");
        all.setOnAction(press -> store.apply(new Change.ShowAll()));
        store.board().subscribe(this::show);
        // Not with every tick of a slider: only what is shown here counts.
        store.board().map(board -> Filters.of(board.exploration())).subscribe(any ->
            showFilters(store.board().get().exploration()));
    }

    private record Filters(Set<String> categories, Set<String> providers, Map<String, Integer> floors,
                           Set<String> definitions, String search, Optional<LocalDate> day) {

        static Filters of(Exploration chosen) {
            return new Filters(chosen.categories(), chosen.providers(), chosen.floors(), chosen.definitions(),
                chosen.search(), chosen.day());
        }
    }

    private void show(Board board) {
        boolean filtered = board.alternatives().size() < board.ranking().size();
        boolean there = board.exploration().day().equals(board.catalog().day());
        var criteria = board.exploration().criteria();
        // A filter that hides nothing at the moment is on all the same.
        boolean on = !criteria.withSearch(criteria.search().strip()).equals(Criteria.NONE);
        Visibility.set(this, filtered || on || !there || board.exploration().day().isPresent());
        Visibility.set(all, filtered);
        var whole = context.texts().formats();
        int gone = board.catalog().latest().services().size() - board.catalog().services().size();
        left.setText(Stream.of(filtered ? context.text("status.shown", whole.whole(board.alternatives().size()),
            whole.whole(board.ranking().size())) : "", !there ? context.text("asof.wait")
            : gone == 0 ? "" : context.texts().count("asof.left", gone))
            .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
        Visibility.set(left, !left.getText().isEmpty());
    }

    private void showFilters(Exploration chosen) {
        var chips = new ArrayList<Button>();
        chosen.day().ifPresent(day -> {
            var chip = chip(context.text("asof.chip", context.texts().formats().day(day)), () ->
                store.apply(new Change.ShowDay(Optional.empty())));
            chip.setAccessibleText(context.text("asof.remove", chip.getText()));
            chips.add(chip);
        });
        for (var category : store.board().get().catalog().rubric().categories())
            if (chosen.categories().contains(category.id())) chips.add(chip(category.name(), () ->
                store.apply(new Change.ShowCategories(Criteria.toggled(chosen.categories(), category.id())))));
        chosen.providers().stream().sorted().forEach(provider -> chips.add(chip(provider, () ->
            store.apply(new Change.ShowProviders(Criteria.toggled(chosen.providers(), provider))))));
        for (var characteristic : store.board().get().catalog().rubric().characteristics()) {
            int floor = chosen.floors().getOrDefault(characteristic.id(), 0);
            if (floor > 0) chips.add(chip(context.text("floors.menu", characteristic.brief(), floor), () ->
                store.apply(new Change.SetFloor(characteristic, new Level(0)))));
        }
        for (var definition : store.board().get().catalog().rubric().definitions())
            if (chosen.definitions().contains(definition.id()))
                chips.add(chip(context.text("filter.definition", definition.name()), () -> store.apply(
                    new Change.MeetDefinitions(Criteria.toggled(chosen.definitions(), definition.id())))));
        if (!chosen.search().isBlank())
            chips.add(chip(context.text("filter.search", chosen.search()), () -> store.apply(new Change.Search(""))));
        getChildren().setAll(left);
        getChildren().addAll(chips);
        getChildren().add(all);
    }

    private Button chip(String text, Runnable remove) {
        var chip = new Button(text, Icons.of("fth-x"));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "small", "active-filter");
        chip.setAccessibleText(context.text("filter.remove", text));
        chip.setOnAction(press -> remove.run());
        return chip;
    }
}
