package serverlesslabel.view;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;

/** Row over the list: search, chips of the categories, and the menu of the other filters. */
final class FilterBar extends HBox {

    private final Store store;
    private final ViewContext context;
    private final CustomTextField search = new CustomTextField();

    /** A row that shows and changes what the list shows. */
    FilterBar(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        getStyleClass().add("filter-bar");
        buildSearch();
        var chips = new ChipBar(store, context);
        HBox.setHgrow(chips, Priority.ALWAYS);
        getChildren().addAll(search, chips, new FilterMenu(store, context));
    }

    /** Moves the focus into the search field and selects its text. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Shows the keys of the command that goes to the search in its tooltip. */
    void offer(Command command) {
        LazyTooltip.on(search, context.text("command.tip", context.text("search.tip"), command.shownKeys()));
    }

    private void buildSearch() {
        search.setId("search");
        search.setPromptText(context.text("search.prompt"));
        search.setLeft(Icons.of("fth-search"));
        search.getStyleClass().add("search");
        search.textProperty().addListener((text, before, now) -> store.apply(new Change.Search(now)));
        store.board().map(Board::exploration).map(chosen -> chosen.search()).subscribe(text -> {
            if (!text.equals(search.getText())) search.setText(text);
        });
        search.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) search.clear();
        });
    }
}
