package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Service;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.SharedValues;
import serverlesslabel.state.ColumnMeaning;

/**
 * Reads rows: the surely right ones quickly, the others as JSON, which finds the words for what is wrong. As a table
 * may be wrong in every row, what is surely right in such a row is left out of the JSON, and a wrong level is looked at
 * once.
 */
final class RowChecker {

    private final RowReader quick;
    private final RowJson json;
    private final TableHeader header;
    private final Schemas schemas;
    private final LookupPeriod days;
    private final Problems problems;
    private final SharedValues<Optional<Message>> wrongLevels;

    /**
     * A reader of the rows of one table.
     *
     * @param file   the file of the table; its name is the reason for levels that have none
     * @param header a valid header
     */
    RowChecker(Path file, TableHeader header, Schemas schemas, LookupPeriod days, Problems problems) {
        var defaultReason = "Stated in " + file.getFileName() + ".";
        this.quick = new RowReader(header, days, defaultReason);
        this.json = new RowJson(header, defaultReason);
        this.header = header;
        this.schemas = schemas;
        this.days = days;
        this.problems = problems;
        this.wrongLevels = new SharedValues<>(text -> json.problemOfLevel(text, schemas));
    }

    /** Returns the service of a row; empty if it has an error, which is reported. */
    Optional<Service> service(CsvRow row) {
        var service = quick.read(row);
        if (service.isPresent()) return service;
        var found = new Problems(problems.file());
        check(row, found);
        problems.addAll(found);
        return found.errorCount() > 0 ? Optional.empty() : read(row, Set.of(), new Problems(problems.file()));
    }

    private void check(CsvRow row, Problems found) {
        var settled = quick.sure(row);
        boolean open = !quick.isRightBesideLevels(row);
        var wrong = new LinkedHashMap<Position, Message>();
        for (var id : header.characteristics()) {
            var level = ColumnMeaning.level(id);
            if (settled.contains(level)) continue;
            var cell = header.column(level).cell(row);
            var message = cell.text().isEmpty() && header.hasFactsFor(id) || !quick.hasRightReason(id, row)
                ? Optional.<Message>empty() : wrongLevels.of(cell.text());
            message.ifPresent(text -> wrong.put(cell.spot(), text));
            if (message.isPresent()) settled.add(level);
            else open = true;
        }
        if (open) read(row, settled, found);
        wrong.forEach(found::add);
    }

    private Optional<Service> read(CsvRow row, Set<ColumnMeaning> without, Problems found) {
        var service = json.service(row, without);
        return new ServiceReader(header.names().rubric(), days, found).read(service,
            schemas.check(Schemas.Kind.SERVICES, service, found));
    }
}
