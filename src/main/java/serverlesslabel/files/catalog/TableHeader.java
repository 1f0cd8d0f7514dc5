package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Question;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.files.table.CellNumber;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.DecimalMark;
import serverlesslabel.files.table.TableLayout;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;
import serverlesslabel.state.TableMapping;

/** The columns of a table: which one holds which field, level or fact. Other columns are ignored. */
final class TableHeader {

    private final ColumnNames names;
    private final TableMapping mapping;
    private final Map<ColumnMeaning, Integer> places = new LinkedHashMap<>();
    private DecimalMark mark = DecimalMark.POINT;

    /** A header with columns that hold what a mapping says. */
    TableHeader(ColumnNames names, TableMapping mapping) {
        this.names = names;
        this.mapping = mapping;
    }

    /**
     * A column.
     *
     * @param place    its index in a row; -1 if there is no such column
     * @param constant what holds where a cell is empty, may be empty
     */
    record Column(int place, String constant) {

        /** Returns whether there is such a column, or a constant in its stead. */
        boolean isThere() {
            return place >= 0 || !constant.isEmpty();
        }

        /** Returns the text in a row. */
        String text(CsvRow row) {
            if (place < 0 || place >= row.size()) return constant;
            var cell = row.cells().get(place);
            return cell.isEmpty() ? constant : RowText.plain(cell);
        }

        /** Returns the text in a row with its position, which is the end of a row that is too short. */
        Json.Text cell(CsvRow row) {
            return new Json.Text(row.spots().get(place < 0 || place >= row.size() ? row.size() - 1 : place), text(row));
        }
    }

    /** Reads the row of headings; returns false if a column is missing or there twice, which is reported. */
    boolean read(TableLayout layout, Problems problems) {
        int before = problems.errorCount();
        var row = layout.headingRow().get(0);
        for (int i = 0; i < Math.min(row.size(), mapping.columns().size()); i++) {
            var meaning = mapping.columns().get(i);
            if (meaning.kind() != Kind.IGNORED && places.putIfAbsent(meaning, i) != null)
                problems.add(row.spots().get(i), "problem.column.twice", meaning.heading());
        }
        var missing = missing();
        suggest(row, missing, problems);
        if (!missing.isEmpty()) problems.add(row.spot(), "problem.column.missing", missing);
        readMark(layout, problems);
        return missing.isEmpty() && problems.errorCount() == before;
    }

    // Where there are facts, a level may follow from them.
    private List<String> missing() {
        var missing = new ArrayList<>(ColumnNames.NEEDED);
        missing.removeIf(field -> column(ColumnMeaning.field(field)).isThere());
        names.rubric().characteristics().stream()
            .filter(characteristic -> !hasFacts() || characteristic.ladder() instanceof Ladder.None)
            .map(Characteristic::id).filter(id -> !places.containsKey(ColumnMeaning.level(id))).forEach(missing::add);
        return missing;
    }

    private void suggest(CsvRow row, List<String> missing, Problems problems) {
        var open = new ArrayList<>(missing);
        ColumnNames.FREE.stream().filter(field -> !places.containsKey(ColumnMeaning.field(field))).forEach(open::add);
        if (hasFacts()) names.rubric().questions().stream().map(Question::id)
            .filter(id -> !places.containsKey(ColumnMeaning.fact(id))).forEach(open::add);
        for (int i = 0; i < Math.min(row.size(), mapping.columns().size()); i++) {
            var heading = row.cell(i);
            if (mapping.columns().get(i).kind() == Kind.IGNORED && !heading.text().isEmpty()
                && names.meanings(heading.text()).isEmpty())
                Suggestion.nearest(heading.text(), open).ifPresent(near -> problems.addRemark(heading.spot(),
                    "problem.unknown.column", heading.text(), Message.of("problem.near", near)));
        }
    }

    private void readMark(TableLayout layout, Problems problems) {
        var columns = Stream.concat(characteristics().stream().map(ColumnMeaning::level), questions().stream()
            .filter(question -> question.answers() instanceof AnswerType.Quantity).map(Question::id)
            .map(ColumnMeaning::fact)).map(this::column).filter(column -> column.place() >= 0).toList();
        var cells = layout.below().stream().flatMap(row -> columns.stream().map(column -> column.cell(row))).toList();
        var shown = DecimalMark.shownBy(cells.stream().map(Json.Text::text).collect(Collectors.toSet()));
        mark = shown.orElse(layout.rows().leavesCommas() ? DecimalMark.EITHER : DecimalMark.POINT);
        if (shown.isEmpty()) cells.stream().filter(cell -> CellNumber.isDoubtful(cell.text())).limit(1)
            .forEach(cell -> problems.addRemark(cell.spot(), "problem.table.number", cell.text(),
                CellNumber.of(cell.text(), mark).orElseThrow().toPlainString()));
    }

    /** Returns the column that holds something. */
    Column column(ColumnMeaning meaning) {
        return new Column(places.getOrDefault(meaning, -1), meaning.kind() == Kind.FIELD
            ? mapping.constants().getOrDefault(meaning.id(), "") : "");
    }

    /** Returns the column that holds a field. */
    Column field(String name) {
        return column(ColumnMeaning.field(name));
    }

    /** Returns the ids of the characteristics for which there is a column, in the order of the rubric. */
    List<String> characteristics() {
        return names.characteristics().stream().filter(id -> places.containsKey(ColumnMeaning.level(id))).toList();
    }

    /** Returns the questions for which there is a column, in the order of the rubric. */
    List<Question> questions() {
        return names.rubric().questions().stream()
            .filter(question -> places.containsKey(ColumnMeaning.fact(question.id()))).toList();
    }

    /** Returns whether there is a column with facts. */
    boolean hasFacts() {
        return places.keySet().stream().anyMatch(meaning -> meaning.kind() == Kind.FACT);
    }

    /** Returns whether the level on a characteristic has to be stated, because no facts lead to one. */
    boolean needsLevel(String characteristic) {
        return names.rubric().characteristic(characteristic)
            .filter(found -> found.ladder() instanceof Ladder.None).isPresent();
    }

    /** Returns whether the level on a characteristic may follow from facts in this table. */
    boolean hasFactsFor(String characteristic) {
        return names.rubric().characteristic(characteristic).stream()
            .flatMap(found -> found.ladder().questions())
            .anyMatch(question -> places.containsKey(ColumnMeaning.fact(question.id())));
    }

    /** Returns what parts the decimals of numbers. */
    DecimalMark mark() {
        return mark;
    }

    /** Returns the names of the columns, and of what their cells may hold. */
    ColumnNames names() {
        return names;
    }

    /** Returns where the id of a row is stated, or what it is made of: its name. */
    Position idSpot(CsvRow row) {
        var id = field("id").cell(row);
        return id.text().isEmpty() ? field("name").cell(row).spot() : id.spot();
    }
}
