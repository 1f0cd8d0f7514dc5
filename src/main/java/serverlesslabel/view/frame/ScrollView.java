package serverlesslabel.view.frame;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * Scroll pane as wide as its content, with a bar at its side where the content is higher. Paints only what changes: the
 * viewport of JavaFX's own keeps an image of all it shows, which a single changed word makes it paint anew.
 */
public class ScrollView extends ScrollPane {

    /** A pane without content. */
    // The methods called are final.
    @SuppressWarnings("this-escape")
    public ScrollView() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = new ScrollPaneSkin(this);
        for (var part : getChildren()) part.setCache(false);
        return skin;
    }
}
