package serverlesslabel.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;

/** Fonts of the machine, used for words with characters the bundled typeface lacks. */
public final class FallbackFont {

    private FallbackFont() {}

    /**
     * The outlines of words at their place, narrowed where they would be wider than the typeface measures them. On a
     * machine without fonts these are the outlines of the typeface itself.
     */
    public static Shape outline(Mark.Words words, Typeface typeface) {
        try {
            var place = AffineTransform.getTranslateInstance(typeface.start(words), words.at().y());
            var layout = new TextLayout(words.text(), font(words.lettering()), new FontRenderContext(null, true, true));
            double room = typeface.width(words.text(), words.lettering());
            place.scale(Math.min(1, room / Math.max(layout.getAdvance(), 1)), 1);
            return layout.getOutline(place);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // A machine without any font fails in one of these ways.
            return typeface.outline(words);
        }
    }

    private static Font font(Lettering lettering) {
        int style = lettering.weight() == Lettering.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) lettering.size());
    }
}
