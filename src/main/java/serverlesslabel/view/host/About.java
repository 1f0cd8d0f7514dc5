package serverlesslabel.view.host;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Version of the program, its platform and the third-party components in it.
 *
 * @param program the program's name and version
 * @param runsOn  one line each for Java, JavaFX and the operating system, with versions
 * @param parts   the third-party components
 */
public record About(String program, List<String> runsOn, List<Part> parts) {

    /** Copies the lists. */
    public About {
        runsOn = List.copyOf(runsOn);
        parts = List.copyOf(parts);
    }

    /**
     * Third-party component.
     *
     * @param licences the short names of its licences, which are the same in every language
     * @param terms    the page with the licence
     * @param home     the component's home page
     */
    public record Part(String name, String version, String licences, URI terms, URI home) {}

    /** All of it as plain text, one item a line, for crash reports. */
    public String text() {
        return Stream.of(Stream.of(program), runsOn.stream(), parts.stream().map(part ->
            part.name() + " " + part.version() + " (" + part.licences() + ")")).flatMap(lines -> lines)
            .collect(Collectors.joining("\n", "", "\n"));
    }
}
