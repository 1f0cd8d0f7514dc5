package serverlesslabel.view.host;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What runs here.
 *
 * @param program the program with its version
 * @param runsOn  what it runs on, with versions
 * @param parts   what others made of it
 */
public record About(String program, List<String> runsOn, List<Part> parts) {

    public About {
        runsOn = List.copyOf(runsOn);
        parts = List.copyOf(parts);
    }

    /**
     * A part that others made.
     *
     * @param licences by their short names, which are the same in every language
     * @param terms    where the licence can be read
     * @param home     where the part is at home
     */
    public record Part(String name, String version, String licences, URI terms, URI home) {}

    /** All of it as lines of text, for a report of a mistake. */
    public String text() {
        return Stream.of(Stream.of(program), runsOn.stream(), parts.stream().map(part ->
            part.name() + " " + part.version() + " (" + part.licences() + ")")).flatMap(lines -> lines)
            .collect(Collectors.joining("\n", "", "\n"));
    }
}
