package serverlesslabel.press;

import java.util.Optional;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.paint.Payload;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Alternatives;

/**
 * What leaves the program, and how it looks.
 *
 * @param shown   the services the reader saw, under the weights of the picture
 * @param palette the colours of pictures
 * @param scale   pixels of a PNG for each of the picture's own
 * @param carried what travels inside a picture
 */
public record Edition(Takeaway takeaway, Alternatives shown, Palette palette, double scale,
    Optional<Payload> carried) {}
