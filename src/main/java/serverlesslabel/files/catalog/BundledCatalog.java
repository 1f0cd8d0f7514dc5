package serverlesslabel.files.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.stored.StoredCatalog;

/**
 * The catalog inside the program, whether that is a jar or a folder of classes: its folder, and in a jar the form in
 * which the build has stored it. A folder of classes is that of somebody who works on the catalog, and reads its files.
 */
final class BundledCatalog {

    private static final String FOLDER = "/serverlesslabel/catalog";
    private static final String JAR = "jar";

    private BundledCatalog() {}

    /**
     * Returns the catalog in a language as the build has stored it; empty if it has not.
     *
     * @param language the id of the language, such as "de"
     * @throws UncheckedIOException if the jar cannot be read
     */
    static Optional<Catalog> stored(String language) {
        return JAR.equals(rubric().getProtocol()) ? StoredCatalog.read(language) : Optional.empty();
    }

    /**
     * Calls a reader with the folder and returns its result; the folder is closed afterwards.
     *
     * @throws UncheckedIOException if the jar cannot be opened
     */
    static <T> T read(Function<Path, T> reader) {
        try {
            URI place = rubric().toURI();
            if (!JAR.equals(place.getScheme())) return reader.apply(Path.of(place).resolveSibling(""));
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

    private static URL rubric() {
        return BundledCatalog.class.getResource(FOLDER + "/rubric.json");
    }
}
