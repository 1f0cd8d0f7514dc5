package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import serverlesslabel.domain.Service;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileType;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Payload;

/** What leaves the program, in the language the window has when it is asked for. Used on the JavaFX thread. */
public interface ExportsPort {

    /** The exporter of the present language. */
    Exporter exporter();

    /** What brings the present exploration back from a picture of some services; empty carries nothing. */
    Optional<Payload> payload(List<Service> about);

    /** Writes what is asked for to a file in the background, all or nothing; the name's ending decides as what. */
    void write(ExportRequest request, Path file, Runnable done, Consumer<FileFailure> failed);

    /** Renders what is asked for in the background: the bytes of a file of this type. */
    void render(ExportRequest request, FileType type, Consumer<byte[]> done, Consumer<FileFailure> failed);
}
