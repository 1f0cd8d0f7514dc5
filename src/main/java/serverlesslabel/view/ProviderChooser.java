package serverlesslabel.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Provider;
import serverlesslabel.state.Change;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.ZoomPane;

/**
 * Popup with the providers and their numbers of services, to tick those that are shown, and a search for catalogs with
 * many. It stays open while the list behind it follows each tick.
 */
final class ProviderChooser extends Popup {

    private static final double ROW = 32;
    private static final int ROWS = 10;
    private static final double WIDTH = 264;
    private static final double GAP = 4;

    private final Store store;
    private final ViewContext context;
    /** Counted once: of a large catalog not with every letter of the search. */
    private final List<Map.Entry<Provider, Long>> providers;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Map.Entry<Provider, Long>> list = new ListView<>();

    /** A popup that shows and changes the providers of the exploration for as long as it is open. */
    ProviderChooser(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        this.providers = store.board().get().catalog().counts(service -> service.provider(), Provider::name);
        search.setId("provider-search");
        search.setPromptText(context.text("filter.providers.prompt"));
        search.setLeft(Icons.of("fth-search"));
        search.getStyleClass().add("search");
        search.textProperty().subscribe(this::find);
        list.setId("providers");
        list.setAccessibleText(context.text("filter.providers"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(ROWS, list.getItems().size()) + 2);
        list.setCellFactory(owner -> new Cell());
        var none = new Label(context.text("filter.providers.none"));
        none.getStyleClass().add("caption");
        list.setPlaceholder(none);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var content = new VBox(GAP * 2, search, list);
        content.setId("provider-chooser");
        content.getStyleClass().addAll("popup-panel");
        content.setPrefWidth(WIDTH);
        getContent().add(new ZoomPane(content, context.look()));
        setAutoHide(true);
        setAutoFix(true);
        Subscription watching = store.board().map(board -> board.exploration().providers())
            .subscribe(chosen -> list.refresh());
        setOnHidden(closed -> watching.unsubscribe());
    }

    /** Opens the popup below a button and moves the focus into its search. */
    void open(Node button) {
        var below = button.localToScreen(button.getBoundsInLocal());
        setAnchorLocation(AnchorLocation.CONTENT_TOP_RIGHT);
        show(button, below.getMaxX(), below.getMaxY() + GAP);
        search.requestFocus();
    }

    private void find(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(providers.stream()
            .filter(entry -> entry.getKey().name().toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    // Down goes to the list, Enter ticks the only one found or the first.
    private void leaveSearch(KeyEvent key) {
        if (list.getItems().isEmpty()) return;
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (key.getCode() == KeyCode.ENTER) {
            toggle(list.getItems().get(0).getKey());
        } else return;
        key.consume();
    }

    private void press(KeyEvent key) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) toggle(chosen.getKey());
        else if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() == 0) search.requestFocus();
        else return;
        key.consume();
    }

    private void toggle(Provider provider) {
        store.apply(new Change.ShowProviders(
            Criteria.toggled(store.board().get().exploration().providers(), provider.name())));
    }

    /** List cell with a provider: a box that is ticked where its services are shown by choice, its name, its number. */
    private final class Cell extends ListCell<Map.Entry<Provider, Long>> {

        private final CheckBox box = new CheckBox();

        Cell() {
            setContentDisplay(ContentDisplay.LEFT);
            // The row is the control: the box in it would be a second stop for the same thing.
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setOnMouseClicked(click -> {
                if (getItem() != null) toggle(getItem().getKey());
            });
        }

        @Override
        protected void updateItem(Map.@Nullable Entry<Provider, Long> item, boolean empty) {
            super.updateItem(item, empty);
            boolean there = !empty && item != null;
            setGraphic(there ? box : null);
            setText(there && item != null ? context.text("filter.count", item.getKey().name(),
                context.texts().formats().whole(item.getValue())) : "");
            box.setSelected(there && item != null
                && store.board().get().exploration().providers().contains(item.getKey().name()));
            setAccessibleText(there ? context.text(box.isSelected() ? "filter.provider.shown" : "filter.provider.not",
                getText()) : "");
        }
    }
}
