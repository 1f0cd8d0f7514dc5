package serverlesslabel.view.table;

import javafx.scene.Parent;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A table as large as its pane, whatever is in it: a change in a cell asks for a layout of the rows, and not of all
 * panes around them. Rows that ask for one while they are laid out get it in the next: JavaFX's own forget it, and with
 * it what their cells ask for later.
 */
class SteadyTable extends TableView<Integer> {

    @Override
    public void requestLayout() {
        if (getWidth() > 0) setNeedsLayout(true);
        else super.requestLayout();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SteadySkin(this);
    }

    private static final class SteadySkin extends TableViewSkin<Integer> {

        SteadySkin(SteadyTable table) {
            super(table);
        }

        @Override
        protected VirtualFlow<TableRow<Integer>> createVirtualFlow() {
            return new SteadyFlow();
        }
    }

    private static final class SteadyFlow extends VirtualFlow<TableRow<Integer>> {

        private final Runnable afterLayout = this::askAgain;

        SteadyFlow() {
            sceneProperty().addListener((value, before, now) -> {
                if (before != null) before.removePostLayoutPulseListener(afterLayout);
                if (now != null) now.addPostLayoutPulseListener(afterLayout);
            });
        }

        // A row that gets another column, or another size, in the layout of the panes around it asks parents that are
        // being laid out, which do not pass it on. It would wait for ever, and so would all it asks for later.
        private void askAgain() {
            var first = getFirstVisibleCell();
            if (first == null) return;
            askAgain(first.getParent());
            for (var row : first.getParent().getChildrenUnmodifiable())
                if (row.isVisible() && row instanceof Parent parent) {
                    askAgain(parent);
                    for (var cell : parent.getChildrenUnmodifiable())
                        if (cell instanceof Parent content) askAgain(content);
                }
        }

        private static void askAgain(Parent part) {
            if (part.isNeedsLayout()) part.requestLayout();
        }

        @Override
        public void requestLayout() {
            if (getWidth() > 0) setNeedsLayout(true);
            else super.requestLayout();
        }
    }
}
