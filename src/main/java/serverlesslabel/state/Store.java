package serverlesslabel.state;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;

/**
 * The store of the application state: one observable board, replaced by changes, undo and redo. Used on the JavaFX
 * thread only.
 *
 * <p>Weights can be previewed: then the board shows them, and the kept board beside it is the one to go back to. A
 * preview is no step of the history and never saved. It ends as soon as anything else changes the weights.
 */
public final class Store {

    private final ReadOnlyObjectWrapper<Board> board;
    /** The board without what is only previewed; the same one where nothing is. */
    private final ReadOnlyObjectWrapper<Board> kept;
    private final ObjectProperty<Optional<Change>> preview;
    private final ReadOnlyObjectProperty<Board> told;

    /** A store with an exploration of a catalog and an empty history. */
    public Store(Catalog catalog, Exploration exploration) {
        this(catalog, exploration, History.NONE);
    }

    /** A store with an exploration of a catalog and the history that led to it. */
    public Store(Catalog catalog, Exploration exploration, History history) {
        var first = Board.of(catalog, exploration, history);
        board = new ReadOnlyObjectWrapper<>(first);
        kept = new ReadOnlyObjectWrapper<>(first);
        preview = new SimpleObjectProperty<>(Optional.empty());
        told = board.getReadOnlyProperty();
    }

    private Store(Store origin, ReadOnlyObjectProperty<Board> told) {
        this.board = origin.board;
        this.kept = origin.kept;
        this.preview = origin.preview;
        this.told = told;
    }

    /**
     * A store of the same board for a part of the window: whoever listens to it hears of new boards only while the part
     * is shown, and of the latest when it is shown again. To ask for the board and to change it is the same for both.
     */
    public Store whileShown(ObservableValue<Boolean> shown) {
        return new Store(this, new HeldBoard(board.getReadOnlyProperty(), shown));
    }

    /** The present board, with what is previewed; a new value after each change that changes something. */
    public ReadOnlyObjectProperty<Board> board() {
        return told;
    }

    /** The board without what is only previewed: what is saved, and what the next step of the history starts from. */
    public ReadOnlyObjectProperty<Board> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Whether the board shows weights that are only previewed. */
    public boolean previewing() {
        return preview.get().isPresent();
    }

    /**
     * Shows what a change of the weights would lead to, in place of an earlier preview. Movements count from before the
     * first one.
     */
    public void preview(Change change) {
        boolean first = preview.get().isEmpty();
        preview.set(Optional.of(change));
        var now = board.get();
        var next = change.on(kept.get().exploration());
        if (first) board.set(now.next(next, now.history()));
        else if (!next.equals(now.exploration())) board.set(now.nextOfGesture(next, now.history()));
    }

    /** Shows the kept board again, as if nothing had been previewed. */
    public void dropPreview() {
        preview.set(Optional.empty());
        board.set(kept.get());
    }

    /** Applies what is previewed, as one step of the history. */
    public void applyPreview() {
        var change = preview.get();
        preview.set(Optional.empty());
        change.ifPresent(this::apply);
    }

    /** Applies a change and publishes the new board; publishes nothing where the exploration stays equal. */
    public void apply(Change change) {
        var now = kept.get();
        var next = change.on(now.exploration());
        // What sets the weights ends a preview even where it sets those that are kept already.
        var shown = board.get().exploration();
        if (!sameWeights(change.on(shown), shown)) preview.set(Optional.empty());
        if (next.equals(now.exploration())) publish(now);
        else {
            var history = now.history().after(change, now.exploration());
            publish(now.history().continues(change) ? now.nextOfGesture(next, history) : now.next(next, history));
        }
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
        var now = kept.get();
        var exploration = now.exploration();
        var history = now.history();
        for (int left = Math.abs(steps); left > 0; left--) {
            var side = steps < 0 ? history.past() : history.future();
            if (side.isEmpty()) break;
            history = steps < 0 ? history.back(exploration) : history.forward(exploration);
            exploration = side.get(side.size() - 1);
        }
        if (!history.equals(now.history())) publish(now.next(withPresentView(exploration), history));
    }

    private Exploration withPresentView(Exploration remembered) {
        var now = kept.get().exploration();
        return remembered.withSearch(now.search()).withSelected(now.selected()).withSorting(now.sorting());
    }

    private void publish(Board next) {
        if (!sameWeights(next.exploration(), kept.get().exploration())) preview.set(Optional.empty());
        kept.set(next);
        board.set(preview.get().map(change -> board.get().nextOfGesture(change.on(next.exploration()), next.history()))
            .orElse(next));
    }

    private static boolean sameWeights(Exploration one, Exploration other) {
        return one.weights().equals(other.weights());
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
