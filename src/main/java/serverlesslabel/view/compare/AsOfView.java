package serverlesslabel.view.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.CatalogDays;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/**
 * Choice of the day whose facts the whole window shows: a calendar in which the days are marked on which something
 * changed, buttons to the change before and after, and the way back to the latest facts. Not there where the catalog
 * has no dated facts.
 */
final class AsOfView extends FlowPane {

    /** So many services are looked through at once. */
    private static final int FEW = 2_000;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Store store;
    private final ViewContext context;
    private final DatePicker picker = new DatePicker();
    private Optional<CatalogDays> days = Optional.empty();
    private SortedSet<LocalDate> changes = new TreeSet<>();

    /** What is known of the days of a catalog. */
    private record Known(Optional<CatalogDays> days, SortedSet<LocalDate> changes) {

        static Known of(Catalog catalog) {
            var days = CatalogDays.of(catalog);
            return new Known(days, days.map(all -> all.changes(catalog)).orElseGet(TreeSet::new));
        }
    }

    /**
     * Makes the choice of a store.
     *
     * @param acceptability looks for the days of a large catalog in the background
     */
    AsOfView(Store store, AcceptabilityService acceptability, ViewContext context) {
        this.store = store;
        this.context = context;
        getStyleClass().add("as-of");
        var name = new Label(context.text("asof.name"));
        name.setLabelFor(picker);
        picker.setId("as-of-day");
        picker.setPromptText(context.text("asof.latest"));
        picker.setAccessibleText(context.text("asof.name"));
        picker.setConverter(converter());
        picker.setDayCellFactory(any -> cell());
        picker.valueProperty().addListener((value, before, now) -> choose(Optional.ofNullable(now)));
        // What was typed and is no day gives way to the day that is shown.
        picker.focusedProperty().addListener((value, before, focused) -> {
            if (!focused) picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
        });
        var earlier = button("fth-chevron-left", "asof.earlier", () -> step(-1));
        earlier.setId("as-of-earlier");
        var later = button("fth-chevron-right", "asof.later", () -> step(1));
        later.setId("as-of-later");
        var latest = new Button(context.text("asof.latest"));
        latest.setId("as-of-latest");
        latest.getStyleClass().add("flat");
        latest.setOnAction(press -> choose(Optional.empty()));
        var wait = new Label(context.text("asof.wait"));
        wait.getStyleClass().add("second-line");
        name.setMinWidth(USE_PREF_SIZE);
        latest.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, earlier, picker, later, latest, wait);
        Visibility.set(this, false);
        // Until the window of another day is there.
        store.board().map(board -> !board.exploration().day().equals(board.catalog().day()))
            .subscribe(waiting -> Visibility.set(wait, waiting));
        store.board().map(board -> board.exploration().day()).subscribe(day -> {
            picker.setValue(day.orElse(null));
            later.setDisable(day.isEmpty());
            latest.setDisable(day.isEmpty());
        });
        var catalog = store.board().get().catalog();
        if (catalog.services().size() <= FEW) show(Known.of(catalog));
        else acceptability.task(Known::of, this::show).request(catalog);
    }

    private void show(Known known) {
        days = known.days();
        changes = known.changes();
        Visibility.set(this, days.isPresent());
    }

    private Button button(String icon, String key, Runnable run) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "glyph-button");
        button.setAccessibleText(context.text(key));
        LazyTooltip.on(button, context.text(key));
        button.setOnAction(press -> run.run());
        return button;
    }

    private void choose(Optional<LocalDate> day) {
        store.apply(new Change.ShowDay(day));
    }

    // Behind the last change come the latest facts.
    private void step(int way) {
        var day = store.board().get().exploration().day();
        var from = day.or(() -> days.map(all -> all.last().plusDays(1))).orElse(LocalDate.MAX);
        var there = way < 0 ? changes.headSet(from) : changes.tailSet(from.plusDays(1));
        if (way > 0) choose(there.stream().findFirst());
        else if (!there.isEmpty()) choose(Optional.of(there.last()));
    }

    private DateCell cell() {
        return new DateCell() {
            @Override
            public void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                boolean known = !empty && day != null && days.filter(all -> all.contain(day)).isPresent();
                setDisable(!known);
                pseudoClassStateChanged(CHANGED, known && changes.contains(day));
            }
        };
    }

    private StringConverter<LocalDate> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : context.texts().formats().day(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                if (text == null || text.isBlank()) return null;
                try {
                    var day = LocalDate.parse(text.strip());
                    return days.filter(all -> all.contain(day)).isPresent() ? day : picker.getValue();
                } catch (DateTimeException e) {
                    return picker.getValue();
                }
            }
        };
    }
}
