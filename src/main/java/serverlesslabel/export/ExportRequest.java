package serverlesslabel.export;

import java.util.Optional;
import serverlesslabel.paint.Payload;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Alternatives;

/**
 * Request for one export: its subject and its appearance.
 *
 * @param shown   the alternatives on screen, ranked under the weights of the subject; documents state their stability
 * @param palette colours of pictures
 * @param files   options of single file types
 * @param carried payload of pictures; empty if they carry none
 */
public record ExportRequest(ExportSubject subject, Alternatives shown, Palette palette, FileOptions files,
                            Optional<Payload> carried) {}
