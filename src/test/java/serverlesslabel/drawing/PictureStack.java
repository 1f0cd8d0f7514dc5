package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

/** Puts pictures together into one. */
public final class PictureStack {

    private static final double GAP = 8;
    /** As wide as the widest picture that is kept, with a margin. */
    private static final double CONTACT_WIDTH = 1660;
    private static final double CONTACT_GAP = 30;
    private static final Lettering CAPTION = Lettering.regular(12);

    private PictureStack() {}

    /** One below the other. */
    public static Picture of(String name, List<Picture> pictures) {
        var marks = new ArrayList<Mark>();
        double width = 0;
        double y = 0;
        for (var picture : pictures) {
            marks.add(Mark.Cluster.of(picture, new Point(0, y)));
            width = Math.max(width, picture.width());
            y += picture.height() + GAP;
        }
        return new Picture(width, y - GAP, name, "", marks);
    }

    /** A contact sheet: each at its own size under its name, the lowest ones first, in rows. */
    static Picture contactSheet(Map<String, Picture> pictures) {
        var marks = new ArrayList<Mark>();
        double x = CONTACT_GAP;
        double y = CONTACT_GAP;
        double row = 0;
        for (var entry : pictures.entrySet().stream().sorted((one, other) ->
            Double.compare(one.getValue().height(), other.getValue().height())).toList()) {
            var picture = entry.getValue();
            if (x + picture.width() > CONTACT_WIDTH) {
                x = CONTACT_GAP;
                y += row + 2 * CONTACT_GAP;
            }
            marks.add(new Mark.Words(entry.getKey(), new Point(x, y - 6), CAPTION, Palette.PRINT.ink(), Anchor.START));
            marks.add(Mark.Cluster.of(picture, new Point(x, y)));
            row = picture.height();
            x += Math.max(picture.width(), 110) + CONTACT_GAP;
        }
        double height = y + row + CONTACT_GAP;
        marks.add(0, Mark.Box.filled(new Point(0, 0), CONTACT_WIDTH, height, 0, Palette.PRINT.line()));
        return new Picture(CONTACT_WIDTH, height, "Contact sheet", "", marks);
    }
}
