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
 * What the first row of a table says its columns are: the fields of a service, and a level for each characteristic, by
 * its id or its name in any language. Other columns are nobody's business.
 */
final class CsvHeader {

    private static final List<String> NEEDED = List.of("name", "provider", "category", "documentation");
    private static final List<String> FREE = List.of("mode", "id", "reason");
    private static final String REASON = " reason";

    private final List<Rubric> wordings;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** Headings under a rubric in all its wordings. */
    CsvHeader(List<Rubric> wordings) {
        this.wordings = wordings;
    }

    /** Reads the first row; false where a column is missing, and the problem is noted. */
    boolean read(List<Json.Text> row, Problems problems) {
        var strange = new ArrayList<Json.Text>();
        for (int i = 0; i < row.size(); i++) {
            var name = field(row.get(i).text());
            if (name.isEmpty()) strange.add(row.get(i));
            else if (columns.putIfAbsent(name.get(), i) != null)
                problems.add(row.get(i).spot(), "problem.column.twice", name.get());
        }
        var missing = new ArrayList<>(NEEDED);
        missing.addAll(characteristics());
        missing.removeAll(columns.keySet());
        mistyped(strange, missing, problems);
        if (!missing.isEmpty()) problems.add(row.get(0).spot(), "problem.column.missing", missing);
        return missing.isEmpty() && problems.count() == 0;
    }

    private void mistyped(List<Json.Text> strange, List<String> missing, Problems problems) {
        var open = new ArrayList<>(missing);
        FREE.stream().filter(text -> !columns.containsKey(text)).forEach(open::add);
        for (var text : strange) Suggestion.nearest(text.text(), open).filter(near -> !text.text().isEmpty())
            .ifPresent(near -> problems.remark(text.spot(), "problem.unknown.column", text.text(),
                Message.of("problem.near", near)));
    }

    /** The cell of a column, empty where the row has none. */
    Optional<Json.Text> cell(String column, List<Json.Text> row) {
        return Optional.ofNullable(columns.get(column)).filter(place -> place < row.size()).map(row::get);
    }

    /** Why a level is stated, in a column of its own or in the one for all. */
    Optional<Json.Text> reason(String characteristic, List<Json.Text> row) {
        return cell(characteristic + REASON, row).filter(text -> !text.text().isEmpty())
            .or(() -> cell("reason", row)).filter(text -> !text.text().isEmpty());
    }

    /** The ids of the characteristics, in their order. */
    List<String> characteristics() {
        return wordings.get(0).characteristics().stream().map(Characteristic::id).toList();
    }

    /** The id of a category that is named by its id or its name in any language; what is neither stays as it is. */
    String category(String text) {
        return wordings.stream().flatMap(rubric -> rubric.categories().stream())
            .filter(each -> same(each.id(), text) || same(each.name(), text)).map(Category::id).findFirst()
            .orElse(text);
    }

    private Optional<String> field(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        if (NEEDED.contains(plain) || FREE.contains(plain)) return Optional.of(plain);
        if (!plain.endsWith(REASON)) return characteristic(heading);
        return characteristic(heading.substring(0, heading.length() - REASON.length())).map(text -> text + REASON);
    }

    private Optional<String> characteristic(String heading) {
        return wordings.stream().flatMap(rubric -> rubric.characteristics().stream())
            .filter(each -> same(each.id(), heading) || same(each.name(), heading) || same(each.brief(), heading))
            .map(Characteristic::id).findFirst();
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
