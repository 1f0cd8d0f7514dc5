package serverlesslabel.view;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The glyphs of buttons. */
final class Glyphs {

    private Glyphs() {}

    /** A glyph of the Feather pack. */
    static FontIcon of(String name) {
        return FontIcon.of(Feather.findByDescription(name));
    }
}
