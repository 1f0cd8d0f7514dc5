package serverlesslabel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import serverlesslabel.state.CatalogSelection;

/** The catalog of {@link Samples#twelve()} as a folder below target, so that the program can be started on it. */
public final class TwelveServices {

    /** The folder alone. */
    public static final CatalogSelection ALONE = CatalogSelection.of(List.of(folder()));

    private TwelveServices() {}

    private static Path folder() {
        try {
            var folder = Files.createDirectories(Path.of("target/twelve"));
            for (var name : List.of("rubric.json", "rubric.de.json", "profiles.json", "profiles.de.json"))
                copy(SmallCatalog.file(name), folder.resolve(name));
            for (var service : Samples.twelve().services())
                copy(SmallCatalog.file("services/aws/" + service.id().text() + ".json"),
                    folder.resolve("services").resolve(service.id().text() + ".json"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
