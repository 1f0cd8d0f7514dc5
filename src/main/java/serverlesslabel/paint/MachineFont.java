package serverlesslabel.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;

/** Text with characters the bundled typeface does not have, in whatever the machine offers, in the room kept free. */
final class MachineFont {

    private MachineFont() {}

    /** The outlines of words that begin at an x and may be so wide; narrowed where they would be wider. */
    static Shape outline(Mark.Words words, double start, double room) {
        var lettering = words.lettering();
        int style = lettering.weight() == Lettering.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        var font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) lettering.size());
        var layout = new TextLayout(words.text(), font, new FontRenderContext(null, true, true));
        var place = AffineTransform.getTranslateInstance(start, words.at().y());
        place.scale(Math.min(1, room / Math.max(layout.getAdvance(), 1)), 1);
        return layout.getOutline(place);
    }
}
