package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;
import serverlesslabel.files.table.CsvLine;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;

/** Writes services as a table that needs no guessing: columns named by ids, with an id in every row. */
final class ServiceRows {

    private final ColumnNames names;
    private final List<Question> questions;
    private final List<String> characteristics;
    private final String defaultReason;

    /**
     * A writer of services with the facts and levels of a header.
     *
     * @param defaultReason the reason that is not written, as it holds where none is
     */
    ServiceRows(TableHeader header, String defaultReason) {
        this.names = header.names();
        this.questions = header.questions();
        this.characteristics = header.characteristics();
        this.defaultReason = defaultReason;
    }

    /** Returns the row of headings. */
    String headings() {
        var cells = new ArrayList<>(List.of("id", "name", "mode", "provider", "category", "documentation"));
        for (var question : questions) {
            cells.add(heading(ColumnMeaning.fact(question.id())));
            cells.add(new ColumnMeaning(Kind.SOURCE, question.id()).heading());
            cells.add(new ColumnMeaning(Kind.CHECKED, question.id()).heading());
        }
        for (var id : characteristics) {
            cells.add(heading(ColumnMeaning.level(id)));
            cells.add(new ColumnMeaning(Kind.REASON, id).heading());
        }
        return CsvLine.of(cells);
    }

    private String heading(ColumnMeaning meaning) {
        return names.meanings(meaning.id()).equals(List.of(meaning)) ? meaning.id() : meaning.heading();
    }

    /** Returns the row of a service. */
    String row(Service service) {
        var cells = new ArrayList<>(List.of(service.id().text(), service.name(), service.mode(),
            service.provider().name(), service.category().id(), service.documentation().toString()));
        for (var question : questions) {
            var fact = service.facts().answer(question);
            cells.add(fact.map(Fact::value).map(ServiceRows::text).orElse(""));
            cells.add(fact.flatMap(Fact::source).map(Source::address).map(Object::toString)
                .or(() -> fact.map(Fact::note)).orElse(""));
            cells.add(fact.flatMap(Fact::source).map(Source::checked).map(Object::toString).orElse(""));
        }
        for (var id : characteristics) {
            var judged = Optional.ofNullable(service.levels().judged().get(id));
            cells.add(judged.map(Judgement::level).map(level -> Integer.toString(level.steps())).orElse(""));
            cells.add(judged.map(Judgement::reason).filter(reason -> !reason.equals(defaultReason)).orElse(""));
        }
        return CsvLine.of(cells);
    }

    private static String text(Value value) {
        if (value instanceof Value.Amount amount) return amount.number().toPlainString();
        if (value instanceof Value.Flag flag) return Boolean.toString(flag.yes());
        return value instanceof Value.ChoiceId choice ? choice.id() : ((Value.ShortText) value).text();
    }
}
