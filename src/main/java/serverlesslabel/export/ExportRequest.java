package serverlesslabel.export;

import java.util.Optional;
import serverlesslabel.paint.Payload;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Alternatives;

/**
 * What shall be exported, and how it looks.
 *
 * @param shown   the services the reader saw, under the weights of the subject
 * @param palette the colours of pictures
 * @param scale   pixels of a PNG for each of the picture's own
 * @param carried what travels inside a picture
 */
public record ExportRequest(ExportSubject subject, Alternatives shown, Palette palette, double scale,
                            Optional<Payload> carried) {}
