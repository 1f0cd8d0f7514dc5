package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.files.table.TableFile;
import serverlesslabel.files.table.TableLayout;
import serverlesslabel.state.TableMapping;

/**
 * Reads a table row by row, with one row for each service, and one column for each fact or characteristic. A row that
 * is not surely right is read as JSON, so that a mistake is reported in the same words wherever it is.
 */
final class TableReader {

    /** In rows: a few milliseconds of reading. */
    private static final int BETWEEN_REPORTS = 500;

    private final Path file;
    private final ColumnNames names;
    private final Schemas schemas;
    private final LookupPeriod days;
    private final Problems problems;

    /**
     * A reader of one file.
     *
     * @param names    what its columns may be called
     * @param days     the days on which facts may have been looked up; other days are reported
     * @param problems receives the problems of the file
     */
    TableReader(Path file, ColumnNames names, Schemas schemas, LookupPeriod days, Problems problems) {
        this.file = file;
        this.names = names;
        this.schemas = schemas;
        this.days = days;
        this.problems = problems;
    }

    /**
     * A service, and where its id is stated or else what it is made of.
     *
     * @param row    where its row begins
     * @param stated whether the table states its id
     */
    record Entry(Service service, Position row, Position id, boolean stated) {

        /** Returns a copy whose service has another id. */
        Entry named(ServiceId other) {
            return new Entry(new Service(other, service.name(), service.mode(), service.provider(), service.category(),
                service.documentation(), service.facts(), service.levels()), row, id, stated);
        }
    }

    /** A table whose columns are known: where things are in it, and what its columns hold. */
    record Opened(TableLayout layout, TableHeader header) {}

    /**
     * Finds out where things are in the table; empty if it cannot be read as a table of services, which is reported.
     *
     * @param columns returns what the columns hold
     */
    Optional<Opened> open(Function<TableLayout, TableMapping> columns) {
        var layout = layout();
        if (layout.isEmpty()) return Optional.empty();
        var header = new TableHeader(names, columns.apply(layout.get()));
        return header.read(layout.get(), problems) ? Optional.of(new Opened(layout.get(), header)) : Optional.empty();
    }

    /** Returns where things are in the table; empty if it has no rows or cannot be read, which is reported. */
    Optional<TableLayout> layout() {
        var readings = TableFile.readings(file, problems);
        if (readings.isEmpty()) return Optional.empty();
        var layout = TableLayout.of(readings, row ->
            (int) row.cells().stream().filter(cell -> !names.meanings(cell).isEmpty()).distinct().count());
        if (!layout.sample().isEmpty()) return Optional.of(layout);
        layout.rows().read(problems, row -> true);
        if (problems.errorCount() == 0) problems.add(Position.START, "problem.file.empty.table");
        return Optional.empty();
    }

    /**
     * Returns the services, with ids that differ where they are not stated; those with errors are reported and left
     * out.
     *
     * @param most   the most services that are returned
     * @param report is told after every few rows how many services there are so far
     */
    List<Entry> read(Opened table, int most, IntConsumer report) {
        var layout = table.layout();
        var header = table.header();
        var entries = new ArrayList<Entry>();
        var rows = new RowChecker(file, header, schemas, days, problems);
        var place = new int[1];
        boolean wellFormed = layout.rows().read(problems, row -> {
            if (place[0]++ <= layout.headings()) return true;
            if (place[0] % BETWEEN_REPORTS == 0) report.accept(entries.size());
            rows.service(row).ifPresent(service -> entries.add(new Entry(service, row.spot(), header.idSpot(row),
                !header.field("id").text(row).isEmpty())));
            return entries.size() < most;
        });
        if (wellFormed && place[0] == layout.headings() + 1)
            problems.add(layout.headingRow().get(0).spot(), "problem.services.rows");
        RowIds.tellApart(entries);
        return entries;
    }
}
