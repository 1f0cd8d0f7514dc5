package serverlesslabel.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.Optional;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;

/** Fonts of the machine, used for words with characters the bundled typeface lacks. */
public final class FallbackFont {

    private FallbackFont() {}

    /**
     * The outlines of words at their place, in the order in which they are read, narrowed where they would be wider
     * than the typeface measures them. Where no font of the machine has all characters, these are the outlines of the
     * typeface itself, with an empty box for each character it lacks: a box takes no more room than was kept for it.
     */
    public static Shape outline(Mark.Words words, Typeface typeface) {
        return known(words, typeface).orElseGet(() -> typeface.outline(words));
    }

    /** The same outlines; empty where no font of the machine has all characters. */
    public static Optional<Shape> known(Mark.Words words, Typeface typeface) {
        try {
            var font = font(words.lettering());
            if (words.text().isBlank() || font.canDisplayUpTo(words.text()) >= 0) return Optional.empty();
            var line = new AttributedString(BidiReorder.separated(words.text()));
            line.addAttribute(TextAttribute.FONT, font);
            line.addAttribute(TextAttribute.RUN_DIRECTION, BidiReorder.leftward(words.text())
                ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
            var layout = new TextLayout(line.getIterator(), new FontRenderContext(null, true, true));
            double measured = typeface.width(words.text(), words.lettering());
            double width = Math.min(measured, layout.getAdvance());
            var place = AffineTransform.getTranslateInstance(words.at().x() - width * words.anchor().share(),
                words.at().y());
            place.scale(width / Math.max(layout.getAdvance(), 1), 1);
            return Optional.of(layout.getOutline(place));
        } catch (RuntimeException | LinkageError | InternalError e) {
            // A machine without any font fails in one of these ways.
            return Optional.empty();
        }
    }

    private static Font font(Lettering lettering) {
        int style = lettering.weight() == Lettering.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        return MachineFonts.sansSerif(style).deriveFont((float) lettering.size());
    }
}
