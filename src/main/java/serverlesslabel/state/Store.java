package serverlesslabel.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import serverlesslabel.domain.Catalog;

/** Holds the one board there is. Lives on the JavaFX thread. */
public final class Store {

    private final ReadOnlyObjectWrapper<Board> board;

    /** A store that begins with an exploration of a catalog. */
    public Store(Catalog catalog, Exploration exploration) {
        this(catalog, exploration, History.NONE);
    }

    /** A store that goes on with an exploration and what came before it. */
    public Store(Catalog catalog, Exploration exploration, History history) {
        board = new ReadOnlyObjectWrapper<>(Board.of(catalog, exploration, history));
    }

    /** The board, published anew after every change that changes something. */
    public ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /** Makes a change. One that changes nothing publishes nothing. */
    public void apply(Change change) {
        var now = board.get();
        var next = change.on(now.exploration());
        if (next.equals(now.exploration())) return;
        board.set(now.next(next, now.history().after(change, now.exploration()), now.history().continues(change)));
    }

    /** Goes back to before the last remembered change; selection, search and sorting stay as they are. */
    public void undo() {
        go(-1);
    }

    /** Takes back the last undo. */
    public void redo() {
        go(1);
    }

    /** Goes so many steps of the history on, or back where they are negative, as far as there are any. */
    public void go(int steps) {
        var now = board.get();
        var exploration = now.exploration();
        var history = now.history();
        for (int left = Math.abs(steps); left > 0; left--) {
            var way = steps < 0 ? history.past() : history.future();
            if (way.isEmpty()) break;
            history = steps < 0 ? history.back(exploration) : history.forward(exploration);
            exploration = way.get(way.size() - 1);
        }
        if (!history.equals(now.history())) board.set(now.next(looking(exploration), history, false));
    }

    private Exploration looking(Exploration remembered) {
        var now = board.get().exploration();
        return remembered.withSearch(now.search()).withSelected(now.selected()).withSorting(now.sorting());
    }
}
