package serverlesslabel.state;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Problem;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/**
 * The first rows of a table as they will be read.
 *
 * @param rubric   the rubric whose facts and characteristics columns may hold
 * @param choices  everything that a column may hold, in the order in which it is offered
 * @param headings the headings of the columns; none if the file cannot be read at all
 * @param mapping  what the columns hold
 * @param rows     the first rows below the headings
 * @param problems the problems of the table as a whole, such as missing columns
 */
public record TablePreview(Rubric rubric, List<ColumnMeaning> choices, List<String> headings, TableMapping mapping,
                           List<Row> rows, List<Problem> problems) {

    public TablePreview {
        choices = List.copyOf(choices);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A row.
     *
     * @param line     its line in the file, 1 first
     * @param cells    the texts of its cells
     * @param service  the service in it; empty if it has an error
     * @param problems its problems
     */
    public record Row(int line, List<String> cells, Optional<Service> service, List<Problem> problems) {

        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    /** A copy with columns for which the rows have not been read yet. */
    public TablePreview withMapping(TableMapping next) {
        return new TablePreview(rubric, choices, headings, next, rows, problems);
    }

    /** Whether at least one of the rows is a service. */
    public boolean isReadable() {
        return rows.stream().anyMatch(row -> row.service().isPresent());
    }
}
