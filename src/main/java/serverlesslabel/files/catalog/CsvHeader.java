package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Rubric;
import serverlesslabel.files.json.CsvRow;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.json.Suggestion;

/**
 * Reads the first row of a table: which column holds which field of a service or the level of which characteristic. A
 * characteristic is named by its id or by its name in any language. Other columns are ignored.
 */
final class CsvHeader {

    /** The columns that every table has, beside those of the characteristics. */
    static final List<String> NEEDED = List.of("name", "provider", "category", "documentation");
    /** The column with the reason for all levels of a row that have none of their own. */
    static final String REASON = "reason";

    private static final List<String> FREE = List.of("mode", "id", REASON);
    private static final String OWN_REASON = " " + REASON;

    private final List<Rubric> translations;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /**
     * A header of a table rated by a rubric.
     *
     * @param translations the rubric in all its languages, at least one
     */
    CsvHeader(List<Rubric> translations) {
        this.translations = translations;
    }

    /** Reads the first row; returns false if a column is missing or there twice, which is reported. */
    boolean read(CsvRow row, Problems problems) {
        var unknown = new ArrayList<Json.Text>();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.cell(i);
            var name = field(cell.text());
            if (name.isEmpty()) unknown.add(cell);
            else if (columns.putIfAbsent(name.get(), i) != null)
                problems.add(cell.spot(), "problem.column.twice", name.get());
        }
        var missing = new ArrayList<>(NEEDED);
        missing.addAll(characteristics());
        missing.removeAll(columns.keySet());
        mistyped(unknown, missing, problems);
        if (!missing.isEmpty()) problems.add(row.spot(), "problem.column.missing", missing);
        return missing.isEmpty() && problems.errorCount() == 0;
    }

    private void mistyped(List<Json.Text> unknown, List<String> missing, Problems problems) {
        var open = new ArrayList<>(missing);
        FREE.stream().filter(text -> !columns.containsKey(text)).forEach(open::add);
        for (var text : unknown) Suggestion.nearest(text.text(), open).filter(near -> !text.text().isEmpty())
            .ifPresent(near -> problems.addRemark(text.spot(), "problem.unknown.column", text.text(),
                Message.of("problem.near", near)));
    }

    /** Returns the cell of a column, empty if there is no such column or the row is too short. */
    Optional<Json.Text> cell(String column, CsvRow row) {
        return Optional.ofNullable(columns.get(column)).filter(place -> place < row.size()).map(row::cell);
    }

    /** Returns the text of a cell, "" if there is no such column or the row is too short. */
    String text(String column, CsvRow row) {
        var place = columns.get(column);
        return place == null || place >= row.size() ? "" : row.cells().get(place);
    }

    /** Returns where the id of a row is stated, or what it is made of: its name. */
    Position idSpot(CsvRow row) {
        return cell("id", row).filter(id -> !id.text().isEmpty()).or(() -> cell("name", row)).map(Json::spot)
            .orElse(row.spot());
    }

    /** Returns the reason for a level, from the column of its own or else from the common one; empty if both are. */
    Optional<Json.Text> reason(String characteristic, CsvRow row) {
        return cell(reasonColumn(characteristic), row).filter(text -> !text.text().isEmpty())
            .or(() -> cell(REASON, row)).filter(text -> !text.text().isEmpty());
    }

    /** Returns the name of the column with the reason for the level on one characteristic. */
    static String reasonColumn(String characteristic) {
        return characteristic + OWN_REASON;
    }

    /** Returns the ids of the characteristics, in the order of the rubric. */
    List<String> characteristics() {
        return translations.get(0).characteristics().stream().map(Characteristic::id).toList();
    }

    /** Returns the id of the category with this id or this name in any language; the text itself if there is none. */
    String category(String text) {
        return translations.stream().flatMap(rubric -> rubric.categories().stream())
            .filter(category -> same(category.id(), text) || same(category.name(), text)).map(Category::id).findFirst()
            .orElse(text);
    }

    private Optional<String> field(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        if (NEEDED.contains(plain) || FREE.contains(plain)) return Optional.of(plain);
        if (!plain.endsWith(OWN_REASON)) return characteristic(heading);
        return characteristic(heading.substring(0, heading.length() - OWN_REASON.length()))
            .map(CsvHeader::reasonColumn);
    }

    private Optional<String> characteristic(String heading) {
        return translations.stream().flatMap(rubric -> rubric.characteristics().stream())
            .filter(characteristic -> same(characteristic.id(), heading) || same(characteristic.name(), heading)
                || same(characteristic.brief(), heading)).map(Characteristic::id).findFirst();
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
