package serverlesslabel.view;

import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** A few words or a number. */
final class WordsCell extends BoardCell {

    private final Label words = new Label();
    private final BiFunction<Board, Integer, String> says;

    WordsCell(Store store, Easel easel, BiFunction<Board, Integer, String> says) {
        super(store, easel);
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
