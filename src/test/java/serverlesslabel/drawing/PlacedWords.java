package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

/** A line of words of a picture with the room it takes, from the top of its capitals to its baseline. */
public record PlacedWords(String text, double left, double top, double right, double bottom) {

    private static final Typeface TYPEFACE = new Typeface();
    /** Less than this, in pixels, nobody sees. */
    private static final double TOUCH = 0.5;

    /** Every line of words in a picture. */
    public static List<PlacedWords> of(Picture picture) {
        var placed = new ArrayList<PlacedWords>();
        collect(picture.marks(), new Point(0, 0), placed);
        return placed;
    }

    public boolean within(Picture picture) {
        return left >= 0 && top >= 0 && right <= picture.width() && bottom <= picture.height();
    }

    public boolean overlaps(PlacedWords other) {
        return left < other.right - TOUCH && other.left < right - TOUCH && top < other.bottom - TOUCH
            && other.top < bottom - TOUCH;
    }

    private static void collect(List<Mark> marks, Point origin, List<PlacedWords> placed) {
        for (var mark : marks) {
            if (mark instanceof Mark.Cluster cluster)
                collect(cluster.marks(), origin.plus(cluster.origin().x(), cluster.origin().y()), placed);
            if (mark instanceof Mark.Words words) placed.add(at(words, origin));
        }
    }

    private static PlacedWords at(Mark.Words words, Point origin) {
        double width = TYPEFACE.width(words.text(), words.lettering());
        double left = origin.x() + words.at().x() - width * words.anchor().share();
        double bottom = origin.y() + words.at().y();
        return new PlacedWords(words.text(), left, bottom - words.lettering().capHeight(), left + width, bottom);
    }
}
