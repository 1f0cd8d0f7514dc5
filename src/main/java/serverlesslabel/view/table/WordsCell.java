package serverlesslabel.view.table;

import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** A few words or a number. */
final class WordsCell extends BoardCell {

    private final Label words = new Label();
    private final BiFunction<Board, Integer, String> says;

    WordsCell(Store store, ViewContext context, BiFunction<Board, Integer, String> says) {
        super(store, context);
        this.says = says;
        words.setMinWidth(0);
    }

    @Override
    Node content() {
        return words;
    }

    @Override
    void show(Board board, int service) {
        words.setText(says.apply(board, service));
        tell(words.getText());
    }
}
