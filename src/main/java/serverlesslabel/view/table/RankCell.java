package serverlesslabel.view.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/** The rank of the service, and by how many ranks the last gesture moved it up or down. */
final class RankCell extends BoardCell {

    private final ViewContext context;
    private final Label rank = new Label();
    private final Label movement = new Label();
    private final HBox box = new HBox(rank, movement);

    RankCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        rank.getStyleClass().add("rank");
        movement.getStyleClass().add("movement");
        rank.setMinWidth(Region.USE_PREF_SIZE);
        movement.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    Node content() {
        return box;
    }

    @Override
    void show(Board board, int service) {
        rank.setText(LevelWords.rank(board.ranking().placementOf(service), context.texts()));
        int moved = board.movement(service);
        movement.setText(moved == 0 ? "" : context.text(moved > 0 ? "rank.up" : "rank.down", Math.abs(moved)));
        movement.getStyleClass().removeAll("up", "down");
        if (moved != 0) movement.getStyleClass().add(moved > 0 ? "up" : "down");
    }
}
