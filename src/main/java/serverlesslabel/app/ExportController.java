package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import serverlesslabel.domain.Service;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileType;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.IconSource;
import serverlesslabel.state.PeopleStore;
import serverlesslabel.view.host.ExportsPort;

/** Renders and writes exports on a background executor, in the language the window has when they are requested. */
final class ExportController implements ExportsPort {

    private final CatalogController catalogs;
    private final Typeface typeface;
    private final IconSource icons;
    private final PeopleStore people;
    private final BackgroundExecutor background;

    /**
     * A controller of exports of the catalog on screen.
     *
     * @param people whom decision records and pages name
     */
    ExportController(CatalogController catalogs, Typeface typeface, IconSource icons, PeopleStore people,
                     BackgroundExecutor background) {
        this.catalogs = catalogs;
        this.typeface = typeface;
        this.icons = icons;
        this.people = people;
        this.background = background;
    }

    @Override
    public Exporter exporter() {
        return new Exporter(typeface, icons, catalogs.texts()).withTranslations(catalogs.translations())
            .withPeople(people.fitting(catalogs.store().getValue().board().get().catalog().rubric()));
    }

    @Override
    public Optional<Payload> payload(List<Service> about) {
        var board = catalogs.store().getValue().board().get();
        return Optional.of(new Payload(ExplorationText.of(board.explorationWithSelection(), about, board.catalog())));
    }

    // Both take the exporter before they go to the background: the language may change while an export waits.

    @Override
    public void write(ExportRequest request, Path file, Runnable done, Consumer<FileFailure> failed) {
        var exporter = exporter();
        background.attempt(() -> {
            exporter.write(request, file);
            return file;
        }, written -> done.run(), failed);
    }

    @Override
    public void render(ExportRequest request, FileType type, Consumer<byte[]> done, Consumer<FileFailure> failed) {
        var exporter = exporter();
        background.attempt(() -> exporter.content(request, type), done, failed);
    }
}
