package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.state.CatalogSelection;

/**
 * The catalogs and the files the window is opened with. JavaFX creates the application itself and passes it nothing but
 * strings, so a request can be written as named arguments and read from them.
 *
 * @param catalogs the requested catalogs; empty for those that were open last
 * @param files    files with explorations: one to show, or those of several people; empty for the last exploration
 */
record WindowRequest(Optional<CatalogSelection> catalogs, List<Path> files) {

    private static final String SHIPPED = "--shipped";
    private static final String CATALOG = "--catalog=";
    private static final String FILE = "--file=";

    WindowRequest {
        files = List.copyOf(files);
    }

    /** Returns the request as arguments, from which {@link #of} reads an equal request. */
    String[] arguments() {
        var shipped = catalogs.filter(CatalogSelection::shipped).map(selection -> SHIPPED);
        var own = catalogs.stream().flatMap(selection -> selection.own().stream()).map(path -> CATALOG + path);
        return Stream.of(shipped.stream(), own, files.stream().map(path -> FILE + path)).flatMap(arguments -> arguments)
            .toArray(String[]::new);
    }

    /** Returns the request as it is understood in any folder. */
    WindowRequest absolute() {
        return new WindowRequest(catalogs.map(selection -> new CatalogSelection(selection.shipped(),
            selection.own().stream().map(Path::toAbsolutePath).toList())),
            files.stream().map(Path::toAbsolutePath).toList());
    }

    /** Reads a request from arguments; ignores those with an unknown name. */
    static WindowRequest of(List<String> arguments) {
        boolean shipped = arguments.contains(SHIPPED);
        var own = paths(arguments, CATALOG).toList();
        var catalogs = shipped || !own.isEmpty() ? Optional.of(new CatalogSelection(shipped, own))
            : Optional.<CatalogSelection>empty();
        return new WindowRequest(catalogs, paths(arguments, FILE).toList());
    }

    private static Stream<Path> paths(List<String> arguments, String name) {
        return arguments.stream().filter(text -> text.startsWith(name))
            .map(text -> Path.of(text.substring(name.length())));
    }
}
