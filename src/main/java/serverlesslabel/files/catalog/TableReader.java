package serverlesslabel.files.catalog;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Rubric;
import serverlesslabel.files.json.CsvText;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * Converts a table, with one row for each service and one column for each characteristic, to the JSON of services with
 * stated levels, so that one reader checks both.
 */
final class TableReader {

    private static final String NUMBER = "-?[0-9]{1,9}(\\.[0-9]{1,9})?";
    private static final int LONGEST_ID = 80;

    private final CsvHeader header;
    private final String defaultReason;

    /**
     * A reader of one file.
     *
     * @param translations the rubric in all its languages, at least one
     */
    TableReader(List<Rubric> translations, Path file) {
        this.header = new CsvHeader(translations);
        this.defaultReason = "Stated in " + file.getFileName() + ".";
    }

    /** Returns the services as a list of objects; empty if the text is no table of services, which is reported. */
    Optional<Json> read(String text, Problems problems) {
        var rows = CsvText.parse(text, problems);
        if (rows.isEmpty()) {
            if (problems.isEmpty()) problems.add(Position.START, "problem.file.empty.table");
            return Optional.empty();
        }
        if (!header.read(rows.get(0), problems)) return Optional.empty();
        if (rows.size() == 1) problems.add(Position.START, "problem.services.rows");
        return Optional.of(new Json.Items(Position.START, rows.subList(1, rows.size()).stream().map(this::service)
            .toList()));
    }

    private Json service(List<Json.Text> row) {
        var members = new LinkedHashMap<String, Json.Member>();
        for (var field : List.of("name", "provider", "documentation")) put(members, field, text(field, row));
        var category = text("category", row);
        put(members, "category", new Json.Text(category.spot(), header.category(category.text())));
        header.cell("mode", row).filter(cell -> !cell.text().isEmpty())
            .ifPresent(cell -> put(members, "mode", text("mode", row)));
        put(members, "id", header.cell("id", row).filter(cell -> !cell.text().isEmpty())
            .orElseGet(() -> id(row)));
        put(members, "levels", levels(row));
        return new Json.Members(row.get(0).spot(), members);
    }

    private Json levels(List<Json.Text> row) {
        var levels = new LinkedHashMap<String, Json.Member>();
        for (var id : header.characteristics()) {
            var stated = text(id, row);
            var level = new LinkedHashMap<String, Json.Member>();
            put(level, "level", number(stated));
            put(level, "reason", header.reason(id, row).map(this::plain)
                .orElse(new Json.Text(stated.spot(), defaultReason)));
            put(levels, id, new Json.Members(stated.spot(), level));
        }
        return new Json.Members(row.get(0).spot(), levels);
    }

    private Json.Text text(String column, List<Json.Text> row) {
        return header.cell(column, row).map(this::plain)
            .orElse(new Json.Text(row.get(row.size() - 1).spot(), ""));
    }

    // Tables exported by this program have an apostrophe before what a spreadsheet would take for a formula.
    private Json.Text plain(Json.Text cell) {
        return new Json.Text(cell.spot(), cell.text().replaceFirst("^'(?=[=+\\-@])", ""));
    }

    private Json.Text id(List<Json.Text> row) {
        var name = text("name", row);
        var words = Normalizer.normalize(name.text() + " " + text("mode", row).text(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-$", "");
        return new Json.Text(name.spot(), words.substring(0, Math.min(LONGEST_ID, words.length())));
    }

    private static Json number(Json.Text cell) {
        return cell.text().matches(NUMBER) ? new Json.Number(cell.spot(), new BigDecimal(cell.text())) : cell;
    }

    private static void put(Map<String, Json.Member> members, String name, Json value) {
        members.put(name, new Json.Member(value.spot(), value));
    }
}
