package serverlesslabel.view;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** Page of the list: the headline, what filters the list, and the list. */
final class ListPage extends VBox {

    /** A page with a headline over the list. */
    ListPage(Store store, ViewContext context, HeadlineView headline, FilterBar filters, Pane list) {
        getStyleClass().add("list-page");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(headline, filters, new ActiveFilters(store, context), list);
    }
}
