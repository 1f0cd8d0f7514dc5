package serverlesslabel.view.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.TextRuler;

/** A picture on screen. It is as large as the picture, and described in words for those who cannot see it. */
public final class PictureNode extends Region {

    private final Fonts fonts;
    private final TextRuler ruler;

    PictureNode(Fonts fonts, TextRuler ruler) {
        this.fonts = fonts;
        this.ruler = ruler;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        // A picture follows its pane; it must not hold it open when it narrows.
        setMinSize(0, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Shows a picture in the place of the one before. */
    public void show(Picture picture) {
        NodePainter.paint(picture.marks(), getChildren(), fonts, ruler);
        setPrefSize(picture.width(), picture.height());
        setAccessibleText(picture.name());
        setAccessibleHelp(picture.description());
    }
}
