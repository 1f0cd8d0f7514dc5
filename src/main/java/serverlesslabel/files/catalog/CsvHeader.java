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
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.json.Suggestion;

/**
 * Reads the first row of a table: which column holds which field of a service or the level of which characteristic. A
 * characteristic is named by its id or by its name in any language. Other columns are ignored.
 */
final class CsvHeader {

    private static final List<String> NEEDED = List.of("name", "provider", "category", "documentation");
    private static final List<String> FREE = List.of("mode", "id", "reason");
    private static final String REASON = " reason";

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
    boolean read(List<Json.Text> row, Problems problems) {
        var unknown = new ArrayList<Json.Text>();
        for (int i = 0; i < row.size(); i++) {
            var name = field(row.get(i).text());
            if (name.isEmpty()) unknown.add(row.get(i));
            else if (columns.putIfAbsent(name.get(), i) != null)
                problems.add(row.get(i).spot(), "problem.column.twice", name.get());
        }
        var missing = new ArrayList<>(NEEDED);
        missing.addAll(characteristics());
        missing.removeAll(columns.keySet());
        mistyped(unknown, missing, problems);
        if (!missing.isEmpty()) problems.add(row.get(0).spot(), "problem.column.missing", missing);
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
    Optional<Json.Text> cell(String column, List<Json.Text> row) {
        return Optional.ofNullable(columns.get(column)).filter(place -> place < row.size()).map(row::get);
    }

    /** Returns the reason for a level, from the column of its own or else from the common one; empty if both are. */
    Optional<Json.Text> reason(String characteristic, List<Json.Text> row) {
        return cell(characteristic + REASON, row).filter(text -> !text.text().isEmpty())
            .or(() -> cell("reason", row)).filter(text -> !text.text().isEmpty());
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
        if (!plain.endsWith(REASON)) return characteristic(heading);
        return characteristic(heading.substring(0, heading.length() - REASON.length())).map(text -> text + REASON);
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
