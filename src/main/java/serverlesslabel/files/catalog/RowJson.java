package serverlesslabel.files.catalog;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.files.table.CellNumber;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.RowId;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;

/**
 * Converts a row of a table to the JSON of a service with its facts and stated levels, so that the reader of JSON files
 * says what is wrong with it.
 */
final class RowJson {

    private static final String ANY_ADDRESS = "https://any.example";
    private static final Position LEVEL = new Position(2, 1);

    private final TableHeader header;
    private final List<FactCells> facts;
    private final String defaultReason;

    /**
     * A converter of the rows of a table with a valid header.
     *
     * @param defaultReason the reason for a level where the row gives none
     */
    RowJson(TableHeader header, String defaultReason) {
        this.header = header;
        this.facts = header.questions().stream().map(question -> new FactCells(question, header)).toList();
        this.defaultReason = defaultReason;
    }

    /** Returns the service in a row as an object. */
    Json service(CsvRow row) {
        return service(row, Set.of());
    }

    /** Returns the service in a row as an object without some of its facts and levels. */
    Json service(CsvRow row, Set<ColumnMeaning> without) {
        var members = new LinkedHashMap<String, Json.Member>();
        for (var field : ColumnNames.NEEDED) put(members, field, header.field(field).cell(row));
        var category = header.field("category").cell(row);
        put(members, "category", new Json.Text(category.spot(), header.names().category(category.text())));
        var mode = header.field("mode").cell(row);
        if (!mode.text().isEmpty()) put(members, "mode", mode);
        var name = header.field("name").cell(row);
        var id = header.field("id").cell(row);
        put(members, "id", id.text().isEmpty() ? new Json.Text(name.spot(), RowId.of(name.text(), mode.text())) : id);
        if (!facts.isEmpty()) put(members, "facts", facts(row, without));
        if (!header.characteristics().isEmpty()) put(members, "levels", levels(row, without));
        return new Json.Members(row.spot(), members);
    }

    private Json facts(CsvRow row, Set<ColumnMeaning> without) {
        var known = new LinkedHashMap<String, Json.Member>();
        for (var cells : facts) {
            if (without.contains(ColumnMeaning.fact(cells.question().id()))) continue;
            var value = cells.value(row);
            if (!cells.isUnknown(value.text())) put(known, cells.question().id(), fact(cells, row, value));
        }
        return new Json.Members(row.spot(), known);
    }

    // An address without a day stays readable as a note: a source is one only with the day it was looked up.
    private static Json fact(FactCells cells, CsvRow row, Json.Text value) {
        var fact = new LinkedHashMap<String, Json.Member>();
        put(fact, "value", cells.value(value));
        var source = cells.source(row);
        var day = cells.day(row);
        boolean documented = !source.text().isEmpty() && !day.text().isEmpty();
        put(fact, "basis", new Json.Text(value.spot(), documented ? "documented" : "recalled"));
        if (documented) {
            put(fact, "source", source);
            put(fact, "checked", day);
        } else if (!source.text().isEmpty()) {
            put(fact, "note", source);
        }
        return new Json.Members(value.spot(), fact);
    }

    private Json levels(CsvRow row, Set<ColumnMeaning> without) {
        var levels = new LinkedHashMap<String, Json.Member>();
        for (var id : header.characteristics()) {
            var stated = header.column(ColumnMeaning.level(id)).cell(row);
            if (without.contains(ColumnMeaning.level(id))) {
                if (header.needsLevel(id)) put(levels, id, level(new Json.Number(stated.spot(), BigDecimal.ZERO)));
                continue;
            }
            if (stated.text().isEmpty() && header.hasFactsFor(id)) continue;
            var level = new LinkedHashMap<String, Json.Member>();
            put(level, "level", number(stated));
            put(level, "reason", reason(id, row, stated));
            put(levels, id, new Json.Members(stated.spot(), level));
        }
        return new Json.Members(row.spot(), levels);
    }

    private Json.Text reason(String id, CsvRow row, Json.Text stated) {
        var own = header.column(new ColumnMeaning(Kind.REASON, id)).cell(row);
        if (!own.text().isEmpty()) return own;
        var common = header.field(ColumnNames.REASON).cell(row);
        return common.text().isEmpty() ? new Json.Text(stated.spot(), defaultReason) : common;
    }

    /** Returns what is wrong with a text as a level, in any row; empty if nothing is. */
    Optional<Message> problemOfLevel(String text, Schemas schemas) {
        var members = new LinkedHashMap<String, Json.Member>();
        ColumnNames.NEEDED.forEach(field -> put(members, field, new Json.Text(Position.START, ANY_ADDRESS)));
        put(members, "id", new Json.Text(Position.START, "any"));
        var levels = new LinkedHashMap<String, Json.Member>();
        put(levels, "any", level(number(new Json.Text(LEVEL, text))));
        put(members, "levels", new Json.Members(Position.START, levels));
        var found = new Problems("");
        schemas.check(Schemas.Kind.SERVICES, new Json.Members(Position.START, members), found);
        return found.sorted().stream().filter(problem -> problem.line() == LEVEL.line()).findFirst()
            .map(Problem::message);
    }

    private static Json level(Json stated) {
        var level = new LinkedHashMap<String, Json.Member>();
        put(level, "level", stated);
        put(level, "reason", new Json.Text(stated.spot(), "any"));
        return new Json.Members(stated.spot(), level);
    }

    private Json number(Json.Text cell) {
        return CellNumber.of(cell.text(), header.mark()).<Json>map(number -> new Json.Number(cell.spot(), number))
            .orElse(cell);
    }

    private static void put(Map<String, Json.Member> members, String name, Json value) {
        members.put(name, new Json.Member(value.spot(), value));
    }
}
