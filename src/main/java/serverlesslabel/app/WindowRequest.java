package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.state.CatalogSelection;

/**
 * What the window shall open on. JavaFX makes the application itself and hands it nothing but words, so a request can
 * be written as words, each with its name before it, and read from them.
 *
 * @param catalogs the catalogs asked for; empty for those that were open last
 * @param file     a file with an exploration; empty for the last exploration
 */
record WindowRequest(Optional<CatalogSelection> catalogs, Optional<Path> file) {

    private static final String SHIPPED = "--shipped";
    private static final String CATALOG = "--catalog=";
    private static final String FILE = "--file=";

    /** The request as words: {@link #of} reads the same request from them. */
    String[] arguments() {
        var shipped = catalogs.filter(CatalogSelection::shipped).map(catalogSelection -> SHIPPED);
        var own = catalogs.stream().flatMap(catalogSelection -> catalogSelection.own().stream())
            .map(path -> CATALOG + path);
        return Stream.of(shipped.stream(), own, file.map(path -> FILE + path).stream()).flatMap(words -> words)
            .toArray(String[]::new);
    }

    /** The request some words say; words of no known name say nothing. */
    static WindowRequest of(List<String> arguments) {
        boolean shipped = arguments.contains(SHIPPED);
        var own = paths(arguments, CATALOG).toList();
        var catalogs = shipped || !own.isEmpty() ? Optional.of(new CatalogSelection(shipped, own))
            : Optional.<CatalogSelection>empty();
        return new WindowRequest(catalogs, paths(arguments, FILE).findFirst());
    }

    private static Stream<Path> paths(List<String> arguments, String name) {
        return arguments.stream().filter(text -> text.startsWith(name))
            .map(text -> Path.of(text.substring(name.length())));
    }
}
