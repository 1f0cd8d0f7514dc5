package serverlesslabel.view.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.TextRuler;

/** Node that shows a picture at its own size, with name and description for screen readers. */
public final class PictureNode extends Region {

    private final Fonts fonts;
    private final TextRuler ruler;
    private Picture shown = new Picture(0, 0, "", "", List.of());

    PictureNode(Fonts fonts, TextRuler ruler) {
        this.fonts = fonts;
        this.ruler = ruler;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        // The picture follows its pane and must not keep it wide.
        setMinSize(0, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Shows a picture instead of the present one. */
    public void show(Picture picture) {
        show(picture, picture.height());
    }

    /** Shows a picture instead of the present one, in a height of its own, in pixels. */
    void show(Picture picture, double height) {
        // The pane around is laid out anew whenever a size is set, even to what it is.
        if (getPrefWidth() != picture.width() || getPrefHeight() != height) setPrefSize(picture.width(), height);
        if (picture.equals(shown)) return;
        shown = picture;
        NodePainter.paint(picture.marks(), getChildren(), fonts, ruler);
        setAccessibleText(picture.name());
        setAccessibleHelp(picture.description());
    }
}
