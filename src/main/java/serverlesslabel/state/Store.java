package serverlesslabel.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;

/**
 * The store of the application state: one observable board, replaced by changes, undo and redo. Used on the JavaFX
 * thread only.
 */
public final class Store {

    private final ReadOnlyObjectWrapper<Board> board;
    private final ReadOnlyObjectProperty<Board> told;

    /** A store with an exploration of a catalog and an empty history. */
    public Store(Catalog catalog, Exploration exploration) {
        this(catalog, exploration, History.NONE);
    }

    /** A store with an exploration of a catalog and the history that led to it. */
    public Store(Catalog catalog, Exploration exploration, History history) {
        board = new ReadOnlyObjectWrapper<>(Board.of(catalog, exploration, history));
        told = board.getReadOnlyProperty();
    }

    private Store(ReadOnlyObjectWrapper<Board> board, ReadOnlyObjectProperty<Board> told) {
        this.board = board;
        this.told = told;
    }

    /**
     * A store of the same board for a part of the window: whoever listens to it hears of new boards only while the part
     * is shown, and of the latest when it is shown again. To ask for the board and to change it is the same for both.
     */
    public Store whileShown(ObservableValue<Boolean> shown) {
        return new Store(board, new HeldBoard(board.getReadOnlyProperty(), shown));
    }

    /** The present board; a new value after each change that changes something. */
    public ReadOnlyObjectProperty<Board> board() {
        return told;
    }

    /** Applies a change and publishes the new board; publishes nothing where the exploration stays equal. */
    public void apply(Change change) {
        var now = board.get();
        var next = change.on(now.exploration());
        if (next.equals(now.exploration())) return;
        var history = now.history().after(change, now.exploration());
        board.set(now.history().continues(change) ? now.nextOfGesture(next, history) : now.next(next, history));
    }

    /** Goes one step back in the history, if there is one; selection, search and sorting stay as they are. */
    public void undo() {
        go(-1);
    }

    /** Goes one step forward in the history, if there is one; selection, search and sorting stay as they are. */
    public void redo() {
        go(1);
    }

    /**
     * Goes n steps forward in the history, or back where n is negative; stops at its ends. Selection, search and
     * sorting stay as they are.
     */
    public void go(int steps) {
        var now = board.get();
        var exploration = now.exploration();
        var history = now.history();
        for (int left = Math.abs(steps); left > 0; left--) {
            var side = steps < 0 ? history.past() : history.future();
            if (side.isEmpty()) break;
            history = steps < 0 ? history.back(exploration) : history.forward(exploration);
            exploration = side.get(side.size() - 1);
        }
        if (!history.equals(now.history())) board.set(now.next(withPresentView(exploration), history));
    }

    private Exploration withPresentView(Exploration remembered) {
        var now = board.get().exploration();
        return remembered.withSearch(now.search()).withSelected(now.selected()).withSorting(now.sorting());
    }

    private static final class HeldBoard extends ReadOnlyObjectPropertyBase<Board> {

        private final ReadOnlyObjectProperty<Board> board;
        private boolean behind;

        HeldBoard(ReadOnlyObjectProperty<Board> board, ObservableValue<Boolean> shown) {
            this.board = board;
            board.addListener((value, before, now) -> {
                behind = true;
                if (shown.getValue()) tell();
            });
            shown.subscribe(now -> {
                if (now) tell();
            });
        }

        private void tell() {
            if (!behind) return;
            behind = false;
            fireValueChangedEvent();
        }

        @Override
        public Board get() {
            return board.get();
        }

        @Override
        public Object getBean() {
            return board.getBean();
        }

        @Override
        public String getName() {
            return board.getName();
        }
    }
}
