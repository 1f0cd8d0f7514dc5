package serverlesslabel.view.table;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table, which asks for its service when the rows are in another order. Its cells have the same places for
 * every service: JavaFX's own rows are styled, measured and laid out anew with all that is in them when their item
 * changes, and so is the list around them.
 */
final class SteadyRow extends TableRow<Integer> {

    // The table discards rows without disposing of them: a weak listener lets them be collected.
    private final InvalidationListener onOrder = order -> {
        if (!isEmpty()) updateIndex(getIndex());
    };
    private boolean exchanging;

    SteadyRow(RowList list) {
        list.order().addListener(new WeakInvalidationListener(onOrder));
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        exchanging = !empty && !isEmpty();
        super.updateItem(item, empty);
        exchanging = false;
    }

    @Override
    public void requestLayout() {
        if (!exchanging) super.requestLayout();
    }
}
