package serverlesslabel.view.detail;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.wording.StandingWords;

/** Two lines on the selected service: its rank and index, and its letter; each with how certain it is. */
final class StandingView extends SteadyBox {

    private final ViewContext context;
    private final Label rank = new LiveLabel();
    private final Label letter = new LiveLabel();

    StandingView(Store store, ViewContext context) {
        this.context = context;
        getStyleClass().add("standing");
        rank.setId("standing");
        letter.setId("standing-letter");
        for (var line : List.of(rank, letter)) line.setWrapText(true);
        getChildren().addAll(rank, letter);
        context.pace().subscribe(store.board(), this::show);
        // By the reference weights, so a tick of a slider changes nothing in it.
        store.board().map(Board::selected).subscribe(selected -> {
            selected.ifPresent(service ->
                letter.setText(StandingWords.letter(service, store.board().get().catalog().rubric(), context.texts())));
            // The name above is that of another service now, whatever the pace of the words.
            show(store.board().get());
        });
    }

    private void show(Board board) {
        board.selected().ifPresent(service -> {
            rank.setText(StandingWords.rank(service, board.alternatives(), context.texts()));
            // Screen readers announce the new rank of the selected service.
            rank.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }
}
