package serverlesslabel.files.catalog;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import serverlesslabel.files.json.CsvRow;
import serverlesslabel.files.json.Json;

/**
 * Converts a row of a table to the JSON of a service with stated levels, so that the reader of JSON files says what is
 * wrong with it.
 */
final class RowJson {

    private static final String NUMBER = "-?[0-9]{1,9}(\\.[0-9]{1,9})?";

    private final CsvHeader header;
    private final CsvRow row;

    /** A row of a table with a valid header. */
    RowJson(CsvHeader header, CsvRow row) {
        this.header = header;
        this.row = row;
    }

    /**
     * Returns the service as an object.
     *
     * @param defaultReason the reason for a level where the row gives none
     */
    Json service(String defaultReason) {
        var members = new LinkedHashMap<String, Json.Member>();
        for (var field : CsvHeader.NEEDED) put(members, field, text(field));
        var category = text("category");
        put(members, "category", new Json.Text(category.spot(), header.category(category.text())));
        header.cell("mode", row).filter(cell -> !cell.text().isEmpty())
            .ifPresent(cell -> put(members, "mode", text("mode")));
        put(members, "id", header.cell("id", row).filter(cell -> !cell.text().isEmpty())
            .orElseGet(() -> new Json.Text(text("name").spot(), RowText.id(text("name").text(), text("mode").text()))));
        put(members, "levels", levels(defaultReason));
        return new Json.Members(row.spot(), members);
    }

    private Json levels(String defaultReason) {
        var levels = new LinkedHashMap<String, Json.Member>();
        for (var id : header.characteristics()) {
            var stated = text(id);
            var level = new LinkedHashMap<String, Json.Member>();
            put(level, "level", number(stated));
            put(level, "reason", header.reason(id, row).map(RowJson::plain)
                .orElse(new Json.Text(stated.spot(), defaultReason)));
            put(levels, id, new Json.Members(stated.spot(), level));
        }
        return new Json.Members(row.spot(), levels);
    }

    private Json.Text text(String column) {
        return header.cell(column, row).map(RowJson::plain)
            .orElse(new Json.Text(row.spots().get(row.size() - 1), ""));
    }

    private static Json.Text plain(Json.Text cell) {
        return new Json.Text(cell.spot(), RowText.plain(cell.text()));
    }

    private static Json number(Json.Text cell) {
        return cell.text().matches(NUMBER) ? new Json.Number(cell.spot(), new BigDecimal(cell.text())) : cell;
    }

    private static void put(Map<String, Json.Member> members, String name, Json value) {
        members.put(name, new Json.Member(value.spot(), value));
    }
}
