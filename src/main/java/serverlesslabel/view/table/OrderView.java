package serverlesslabel.view.table;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** The page of the order: the table, and over its foot what is being typed. */
public final class OrderView extends StackPane {

    public OrderView(RankingTable table) {
        setAlignment(table.typing().shown(), Pos.BOTTOM_LEFT);
        getChildren().addAll(table, table.typing().shown());
    }
}
