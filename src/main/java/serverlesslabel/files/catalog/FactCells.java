package serverlesslabel.files.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Question;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.table.CellDay;
import serverlesslabel.files.table.CellQuantity;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;

/**
 * The cells of one fact in the rows of a table: its value, and where and when it was looked up. A fact with both is
 * documented, any other is recalled.
 */
final class FactCells {

    /** What people write where they do not know. */
    private static final Set<String> UNKNOWN = Set.of("", "-", "\u2013", "\u2014", "?", "n/a", "na", "n.a.", "k.a.",
        "k. a.", "#n/a", "#nv", "nan", "null", "unknown", "unbekannt", "tbd");
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "wahr", "ja", "j");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "falsch", "nein");

    private final Question question;
    private final TableHeader header;
    private final CellQuantity quantity;
    private final TableHeader.Column value;
    private final List<TableHeader.Column> sources;
    private final List<TableHeader.Column> days;

    /** The cells of the fact that answers a question. */
    FactCells(Question question, TableHeader header) {
        this.question = question;
        this.header = header;
        this.quantity = new CellQuantity(header.names().units(question.id()), header.mark());
        this.value = header.column(ColumnMeaning.fact(question.id()));
        this.sources = List.of(header.column(new ColumnMeaning(Kind.SOURCE, question.id())),
            header.field(ColumnNames.SOURCE));
        this.days = List.of(header.column(new ColumnMeaning(Kind.CHECKED, question.id())),
            header.field(ColumnNames.CHECKED));
    }

    /** Returns the question. */
    Question question() {
        return question;
    }

    /** Returns the cell with the value in a row. */
    Json.Text value(CsvRow row) {
        return value.cell(row);
    }

    /** Returns the text of the value in a row. */
    String text(CsvRow row) {
        return value.text(row);
    }

    /** Returns the cell with the address at which the fact can be read, its own before the common one. */
    Json.Text source(CsvRow row) {
        return first(sources, row);
    }

    /** Returns the cell with the day on which the fact was looked up, its own before the common one. */
    Json.Text day(CsvRow row) {
        var cell = first(days, row);
        return new Json.Text(cell.spot(), CellDay.of(cell.text()));
    }

    /** Returns whether a cell says that nothing is known. */
    boolean isUnknown(String text) {
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) && !isChoice(text);
    }

    /** Returns a known value as JSON; a text that answers no such question stays a text. */
    Json value(Json.Text cell) {
        var text = cell.text();
        if (question.answers() instanceof AnswerType.SingleChoice)
            return new Json.Text(cell.spot(), header.names().choice(question.id(), text));
        if (question.answers() instanceof AnswerType.YesNo) {
            var word = text.toLowerCase(Locale.ROOT);
            return YES.contains(word) || NO.contains(word) ? new Json.Flag(cell.spot(), YES.contains(word)) : cell;
        }
        if (!(question.answers() instanceof AnswerType.Quantity)) return cell;
        return quantity.number(text).<Json>map(number -> new Json.Number(cell.spot(), number)).orElse(cell);
    }

    private boolean isChoice(String text) {
        return question.answers() instanceof AnswerType.SingleChoice choice
            && choice.names().containsKey(header.names().choice(question.id(), text));
    }

    private static Json.Text first(List<TableHeader.Column> columns, CsvRow row) {
        var own = columns.get(0).cell(row);
        return Optional.of(own).filter(cell -> !cell.text().isEmpty()).orElseGet(() -> columns.get(1).cell(row));
    }
}
