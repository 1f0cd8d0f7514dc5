package serverlesslabel.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;

/** The option {@code --as-of}: the day whose facts are shown. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE",
        description = "Show the services and facts of a day in the past, like 2020-12-31, by today's rubric. What has"
            + " no dated change is taken as it is now and counts as not checked.")
    private @Nullable String day;

    /**
     * Returns the catalog as it was on the given day; the same catalog where no day is given.
     *
     * @throws UsageException if it is no day, or no service is known of that day
     */
    Catalog view(Catalog catalog) throws UsageException {
        if (day == null) return catalog;
        try {
            var past = catalog.at(LocalDate.parse(day.strip()));
            if (past.services().isEmpty() && !catalog.services().isEmpty())
                throw new UsageException("no service of this catalog is known on " + day + earliest(catalog));
            return past;
        } catch (DateTimeException e) {
            throw new UsageException("--as-of is \"" + day + "\"; it must be a day, like 2020-12-31");
        }
    }

    private static String earliest(Catalog catalog) {
        return catalog.services().stream().flatMap(service -> service.firstKnown().stream())
            .min(LocalDate::compareTo).map(first -> "; the earliest day is " + first).orElse("");
    }
}
