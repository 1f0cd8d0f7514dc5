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
        var now = board.get();
        var past = now.history().past();
        if (past.isEmpty()) return;
        board.set(now.next(looking(past.get(past.size() - 1)), now.history().back(now.exploration()), false));
    }

    /** Takes back the last undo. */
    public void redo() {
        var now = board.get();
        var future = now.history().future();
        if (future.isEmpty()) return;
        board.set(now.next(looking(future.get(future.size() - 1)), now.history().forward(now.exploration()), false));
    }

    private Exploration looking(Exploration remembered) {
        var now = board.get().exploration();
        return remembered.searching(now.search()).selecting(now.selected()).sorted(now.sorting());
    }
}
