package serverlesslabel.view.control;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;

/** The bundled typeface as JavaFX knows it. */
public final class Fonts {

    private static final double ANY = 12;

    private final Map<Weight, String> families = new EnumMap<>(Weight.class);

    /** Makes the typeface known to JavaFX. */
    Fonts() {
        for (var weight : Weight.values()) {
            var font = Font.loadFont(Fonts.class.getResource(Typeface.resource(weight)).toExternalForm(), ANY);
            families.put(weight, font.getFamily());
        }
    }

    /** The font of a lettering. */
    Font font(Lettering lettering) {
        // The semi-bold is a family of its own: style sheets and JavaFX know only regular and bold ones.
        var bold = lettering.weight() == Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(families.get(lettering.weight()), bold, lettering.size());
    }
}
