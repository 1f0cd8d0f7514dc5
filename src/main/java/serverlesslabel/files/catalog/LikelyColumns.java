package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import serverlesslabel.domain.Question;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.files.table.TableLayout;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;
import serverlesslabel.state.TableMapping;

/**
 * Guesses what columns hold whose headings are no names in the rubric, for whoever imports a table and sees the guess:
 * by usual other words, by names that a heading contains or nearly is, and by what the cells look like.
 */
final class LikelyColumns {

    /** In letters; shorter names are in too many words. */
    private static final int CONTAINED = 4;

    private static final Map<String, List<String>> WORDS = Map.of(
        "name", List.of("service", "product", "title", "model", "item", "dienst", "produkt", "bezeichnung", "modell"),
        "provider", List.of("vendor", "company", "manufacturer", "maker", "brand", "anbieter", "hersteller", "marke"),
        "category", List.of("type", "kind", "group", "kategorie", "art", "gruppe", "typ"),
        "documentation", List.of("url", "link", "website", "docs", "homepage", "page", "dokumentation", "webseite"),
        "mode", List.of("tier", "plan", "edition", "variant", "modus", "variante"),
        "reason", List.of("comment", "comments", "note", "notes", "grund", "bemerkung", "kommentar"),
        "source", List.of("quelle", "reference"), "checked", List.of("date", "as of", "datum", "stand"));

    private final ColumnNames names;
    private final TableLayout layout;
    private final List<String> headings;
    private final List<ColumnMeaning> columns;

    private LikelyColumns(ColumnNames names, TableLayout layout) {
        this.names = names;
        this.layout = layout;
        this.headings = layout.headingRow().get(0).cells();
        this.columns = new ArrayList<>(ColumnGuess.exact(names, layout).columns());
    }

    /** Returns the most likely meaning of each column, none of them twice. */
    static TableMapping of(ColumnNames names, TableLayout layout) {
        return new LikelyColumns(names, layout).mapping();
    }

    private TableMapping mapping() {
        dropTwins();
        var words = new HashMap<String, ColumnMeaning>();
        WORDS.forEach((field, others) -> others.forEach(word -> words.put(word, ColumnMeaning.field(field))));
        guess(heading -> Optional.ofNullable(words.get(heading)));
        guess(this::contained);
        guess(this::near);
        byCells("documentation", cell -> cell.startsWith("https://"));
        byCells("category", cell -> names.rubric().category(names.category(cell)).isPresent());
        byCells("name", cell -> !cell.isEmpty() && !cell.matches("[-0-9.,%$ ]*"));
        return new TableMapping(columns, Map.of());
    }

    private void dropTwins() {
        for (int i = 0; i < columns.size(); i++)
            if (columns.subList(0, i).contains(columns.get(i))) columns.set(i, ColumnMeaning.IGNORED);
    }

    private interface Guess {

        Optional<ColumnMeaning> of(String heading);
    }

    private void guess(Guess guess) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() != Kind.IGNORED) continue;
            var found = guess.of(ColumnNames.plain(headings.get(i))).filter(meaning -> !columns.contains(meaning));
            if (found.isPresent()) columns.set(i, found.get());
        }
    }

    // "monthly idle cost (USD)" is "idle cost".
    private Optional<ColumnMeaning> contained(String heading) {
        return known().filter(name -> name.length() >= CONTAINED
            && (" " + heading.replaceAll("[^\\p{L}\\p{N} ]", " ") + " ").contains(" " + name + " ")).findFirst()
            .flatMap(this::meaning);
    }

    private Optional<ColumnMeaning> near(String heading) {
        return heading.length() < CONTAINED ? Optional.empty()
            : Suggestion.nearest(heading, known().toList()).flatMap(this::meaning);
    }

    private Stream<String> known() {
        var rubric = names.rubric();
        return Stream.of(rubric.questions().stream().flatMap(question -> Stream.of(question.id(), question.name(),
            question.brief())), rubric.characteristics().stream().flatMap(characteristic ->
                Stream.of(characteristic.id(), characteristic.name(), characteristic.brief())),
            ColumnNames.NEEDED.stream()).flatMap(all -> all).map(ColumnNames::plain).distinct();
    }

    private Optional<ColumnMeaning> meaning(String name) {
        return names.meanings(name).stream().filter(meaning -> !columns.contains(meaning)).findFirst();
    }

    private void byCells(String field, Predicate<String> fits) {
        if (columns.contains(ColumnMeaning.field(field))) return;
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            var cells = layout.below().stream().filter(row -> column < row.size())
                .map(row -> row.cells().get(column)).toList();
            if (columns.get(i).kind() == Kind.IGNORED && !cells.isEmpty()
                && cells.stream().filter(fits).count() * 5 >= cells.size() * 4L) {
                columns.set(i, ColumnMeaning.field(field));
                return;
            }
        }
    }

    /** Returns everything that a column may hold, in the order in which it is offered. */
    static Stream<ColumnMeaning> all(ColumnNames names) {
        return Stream.of(Stream.concat(ColumnNames.NEEDED.stream(), ColumnNames.FREE.stream())
            .map(ColumnMeaning::field), names.rubric().questions().stream().map(Question::id).map(ColumnMeaning::fact),
            names.characteristics().stream().map(ColumnMeaning::level)).flatMap(meanings -> meanings);
    }
}
