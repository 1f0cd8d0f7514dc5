package serverlesslabel.view.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The glyphs of buttons. */
public final class Icons {

    private Icons() {}

    /** A glyph of the Feather pack. */
    public static FontIcon of(String name) {
        return FontIcon.of(Feather.findByDescription(name));
    }
}
