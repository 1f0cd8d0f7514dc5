package serverlesslabel.files.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Opens the catalog folder inside the program, whether that is a jar or a folder of classes. */
final class BundledCatalog {

    private static final String FOLDER = "/serverlesslabel/catalog";

    private BundledCatalog() {}

    /**
     * Calls a reader with the folder and returns its result; the folder is closed afterwards.
     *
     * @throws UncheckedIOException if the jar cannot be opened
     */
    static <T> T read(Function<Path, T> reader) {
        try {
            URI place = BundledCatalog.class.getResource(FOLDER + "/rubric.json").toURI();
            if (!"jar".equals(place.getScheme())) return reader.apply(Path.of(place).resolveSibling(""));
            // By its path and not by its address, so that it can be opened twice at the same time.
            var inside = place.getRawSchemeSpecificPart();
            var file = Path.of(URI.create(inside.substring(0, inside.lastIndexOf("!/"))));
            try (var jar = FileSystems.newFileSystem(file, Map.of())) {
                return reader.apply(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped catalog cannot be read", e);
        }
    }
}
