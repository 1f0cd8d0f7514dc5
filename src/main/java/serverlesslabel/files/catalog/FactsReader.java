package serverlesslabel.files.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.SharedValues;
import serverlesslabel.state.ColumnMeaning;

/** Reads the facts of rows that are surely right; gives up on any other row. Services share equal facts. */
final class FactsReader {

    private final List<FactColumn> columns;

    /**
     * A reader of the facts in the rows of one table.
     *
     * @param header a valid header
     * @param days   the days on which facts may have been looked up
     */
    FactsReader(TableHeader header, LookupPeriod days) {
        this.columns = header.questions().stream()
            .map(question -> new FactColumn(new FactCells(question, header), days)).toList();
    }

    /** Returns whether there is no column with facts. */
    boolean isNeverKnown() {
        return columns.isEmpty();
    }

    /** Returns the facts in a row; empty if one of them may have a problem. */
    Optional<Facts> read(CsvRow row) {
        if (columns.isEmpty()) return Optional.of(Facts.NONE);
        var known = new ArrayList<Fact>(columns.size());
        for (var column : columns) {
            var text = column.cells.text(row);
            if (column.cells.isUnknown(text)) continue;
            var fact = column.fact(text, row);
            if (fact.isEmpty()) return Optional.empty();
            known.add(fact.get());
        }
        return Optional.of(known.isEmpty() ? Facts.NONE : Facts.of(known));
    }

    /** Returns the facts in a row that are surely right. */
    Set<ColumnMeaning> sure(CsvRow row) {
        var sure = new HashSet<ColumnMeaning>();
        for (var column : columns) if (column.fact(column.cells.text(row), row).isPresent())
            sure.add(ColumnMeaning.fact(column.cells.question().id()));
        return sure;
    }

    private static final class FactColumn {

        private final FactCells cells;
        private final LookupPeriod days;
        private final SharedValues<Optional<Fact>> recalled;
        private final SharedValues<Optional<Source>> sources;

        FactColumn(FactCells cells, LookupPeriod days) {
            this.cells = cells;
            this.days = days;
            this.recalled = new SharedValues<>(text -> value(text).map(value ->
                new Fact(cells.question(), value, Basis.RECALLED, Optional.empty(), "")));
            this.sources = new SharedValues<>(this::source);
        }

        Optional<Fact> fact(String text, CsvRow row) {
            var plain = recalled.of(text);
            var address = cells.source(row).text();
            if (plain.isEmpty() || address.isEmpty()) return plain;
            var day = cells.day(row).text();
            if (day.isEmpty()) return RowText.isLine(address) ? plain.map(fact -> new Fact(fact.question(),
                fact.value(), Basis.RECALLED, Optional.empty(), address)) : Optional.empty();
            return sources.of(day + " " + address).map(source -> new Fact(cells.question(), plain.get().value(),
                Basis.DOCUMENTED, Optional.of(source), ""));
        }

        private Optional<Value> value(String text) {
            var problems = new Problems("");
            var value = new ValueReader(problems).read(cells.question(),
                cells.value(new Json.Text(Position.START, text)));
            return problems.isEmpty() ? value : Optional.empty();
        }

        private Optional<Source> source(String dayAndAddress) {
            int blank = dayAndAddress.indexOf(' ');
            try {
                var day = LocalDate.parse(dayAndAddress.substring(0, blank));
                if (!days.includes(day) || day.getYear() < 0 || day.getYear() > 9999) return Optional.empty();
                return RowReader.address(dayAndAddress.substring(blank + 1)).map(page -> new Source(page, day));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
