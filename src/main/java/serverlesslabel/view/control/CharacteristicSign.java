package serverlesslabel.view.control;

import javafx.scene.layout.StackPane;
import serverlesslabel.domain.Characteristic;

/**
 * The sign of a characteristic: a square of its colour with its drawing on it, the same everywhere in the window, so
 * that it can be told without its colour. Decorates words and never replaces them.
 */
public final class CharacteristicSign extends StackPane {

    private static final double SIZE = 16;
    /** The drawing, of the side of the square. */
    private static final double DRAWING = 0.75;

    /** Makes the sign, 16 pixels wide and high. */
    public CharacteristicSign(Characteristic characteristic, ViewContext context) {
        getStyleClass().addAll("characteristic-chip", ThemeSheet.characteristicClass(characteristic.place()));
        var icon = context.icon(characteristic);
        icon.setScaleX(DRAWING);
        icon.setScaleY(DRAWING);
        getChildren().add(icon);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
    }
}
