package serverlesslabel.view.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;

/** The bundled typeface as JavaFX fonts. */
public final class Fonts {

    /** Loading needs a size; any will do. */
    private static final double ANY_SIZE = 12;

    private final Map<Weight, String> families = new EnumMap<>(Weight.class);

    private final Map<Lettering, Font> fonts = new HashMap<>();

    /** Loads the typeface into JavaFX, which takes a while; to be done once. */
    public Fonts() {
        for (var weight : Weight.values()) {
            var font = Font.loadFont(Fonts.class.getResource(Typeface.resource(weight)).toExternalForm(), ANY_SIZE);
            families.put(weight, font.getFamily());
        }
    }

    /** The font for a lettering's weight and size. */
    Font font(Lettering lettering) {
        return fonts.computeIfAbsent(lettering, this::find);
    }

    private Font find(Lettering lettering) {
        // Semi-bold is a family of its own, because JavaFX tells only regular and bold apart.
        var bold = lettering.weight() == Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(families.get(lettering.weight()), bold, lettering.size());
    }
}
