package serverlesslabel.state;

import java.nio.file.Path;
import java.util.List;
import serverlesslabel.domain.Problem;

/**
 * What became of a table that was imported.
 *
 * @param folder   the catalog folder, which was written if there are services
 * @param services the number of services that were written
 * @param problems the problems of the table; rows with errors were not written
 */
public record ImportOutcome(Path folder, int services, List<Problem> problems) {

    public ImportOutcome {
        problems = List.copyOf(problems);
    }
}
