package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.files.json.CsvRow;
import serverlesslabel.files.json.CsvText;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/**
 * Reads a table row by row, with one row for each service and one column for each characteristic. A row that is not
 * surely right is read as JSON, so that a mistake is reported in the same words wherever it is.
 */
final class TableReader {

    /** In rows: a few milliseconds of reading. */
    private static final int BETWEEN_REPORTS = 500;

    private final Rubric rubric;
    private final Schemas schemas;
    private final LookupPeriod days;
    private final CsvHeader header;
    private final String defaultReason;
    private final RowReader quick;
    private final Problems problems;
    private int rows;

    /**
     * A reader of one file.
     *
     * @param translations the rubric in all its languages, at least one
     * @param days         the days on which facts may have been looked up; other days are reported
     */
    TableReader(Path file, Rubric rubric, List<Rubric> translations, Schemas schemas, LookupPeriod days,
                Problems problems) {
        this.rubric = rubric;
        this.schemas = schemas;
        this.days = days;
        this.header = new CsvHeader(translations);
        this.defaultReason = "Stated in " + file.getFileName() + ".";
        this.quick = new RowReader(header, rubric, defaultReason);
        this.problems = problems;
    }

    /**
     * A service, and where its id is stated or else what it is made of.
     *
     * @param row where its row begins
     */
    record Entry(Service service, Position row, Position id) {}

    /**
     * Hands over the services one after the other; those with errors are reported and left out.
     *
     * @param services returns whether to go on with the next
     * @param report   runs after every few rows
     * @return false if the text is malformed, which is reported; what has been handed over is then not to be used
     */
    boolean read(String text, Predicate<Entry> services, Runnable report) {
        boolean wellFormed = CsvText.read(text, problems, row -> {
            if (rows++ == 0) return header.read(row, problems);
            if (rows % BETWEEN_REPORTS == 0) report.run();
            return service(row).map(service -> services.test(new Entry(service, row.spot(), header.idSpot(row))))
                .orElse(true);
        });
        if (wellFormed && problems.isEmpty() && rows < 2)
            problems.add(Position.START, rows == 0 ? "problem.file.empty.table" : "problem.services.rows");
        return wellFormed;
    }

    private Optional<Service> service(CsvRow row) {
        var service = quick.read(row);
        if (service.isPresent()) return service;
        var found = new Problems(problems.file());
        var thorough = thorough(row, found);
        problems.addAll(found);
        return thorough;
    }

    private Optional<Service> thorough(CsvRow row, Problems found) {
        var json = new RowJson(header, row).service(defaultReason);
        return new ServiceReader(rubric, days, found).read(json,
            schemas.check(Schemas.Kind.SERVICES, json, found));
    }
}
