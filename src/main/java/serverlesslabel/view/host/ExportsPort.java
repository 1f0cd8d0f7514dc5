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

/** Port for exports, in the language of the window at the time of the call. Used on the JavaFX thread. */
public interface ExportsPort {

    /** The exporter for the present language. */
    Exporter exporter();

    /** The data to embed in a picture of these services, from which the exploration can be restored; empty for none. */
    Optional<Payload> payload(List<Service> about);

    /** Writes an export to a file in the background, all or nothing; the ending of the name decides the type. */
    void write(ExportRequest request, Path file, Runnable done, Consumer<FileFailure> failed);

    /** Renders an export in the background to the bytes of a file of this type. */
    void render(ExportRequest request, FileType type, Consumer<byte[]> done, Consumer<FileFailure> failed);
}
