package serverlesslabel.view.table;

import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** A cell of plain text: a name or a number. */
final class TextCell extends BoardCell {

    private final Label label = new Label();
    private final BiFunction<Board, Integer, String> text;
    private final BiFunction<Board, Integer, String> tip;

    /**
     * Makes an empty cell.
     *
     * @param text returns the text for the service at a place in the catalog
     */
    TextCell(Store store, ViewContext context, BiFunction<Board, Integer, String> text) {
        this(store, context, text, text);
    }

    /**
     * Makes an empty cell.
     *
     * @param text returns the text for the service at a place in the catalog
     * @param tip  returns what its tip says
     */
    TextCell(Store store, ViewContext context, BiFunction<Board, Integer, String> text,
             BiFunction<Board, Integer, String> tip) {
        super(store, context);
        this.text = text;
        this.tip = tip;
        label.setMinWidth(0);
    }

    @Override
    Node content() {
        return label;
    }

    @Override
    String tip(Board board, int service) {
        return tip.apply(board, service);
    }

    @Override
    void show(Board board, int service) {
        label.setText(text.apply(board, service));
    }
}
