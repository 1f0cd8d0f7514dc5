package serverlesslabel.view.table;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Toggle button of a row that is nothing but its mark. One of JavaFX has a skin, a text and twice the styles, which
 * seventeen rows of a new window need before the first frame, though most of their buttons are never seen.
 */
final class PinButton extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Runnable action;
    private boolean selected;

    /**
     * Makes a button with a mark.
     *
     * @param action run when the button is clicked or a screen reader fires it; changes nothing by itself
     */
    PinButton(Node mark, Runnable action) {
        super(mark);
        this.action = action;
        getStyleClass().add("pin");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        // The cell would make it as high as the row.
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // Nothing of a click on it is one on the row, which would be selected.
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            click.consume();
            if (click.getButton() == MouseButton.PRIMARY && contains(click.getX(), click.getY())) action.run();
        });
    }

    void setSelected(boolean selected) {
        if (this.selected == selected) return;
        this.selected = selected;
        pseudoClassStateChanged(SELECTED, selected);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? selected
            : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction does, @Nullable Object... parameters) {
        if (does == AccessibleAction.FIRE && !isDisabled()) action.run();
        else super.executeAccessibleAction(does, parameters);
    }
}
