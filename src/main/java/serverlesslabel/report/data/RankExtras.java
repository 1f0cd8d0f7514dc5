package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.report.document.Block;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;

/**
 * What a table of services shows beside its columns: whether what was asked of a service is certain, and single facts.
 *
 * @param marks one for each kind of thing that was asked of the services
 * @param facts the questions whose answers are shown, in this order
 */
public record RankExtras(List<Certainty> marks, List<Question> facts) {

    /** Nothing beside the columns. */
    public static final RankExtras NONE = new RankExtras(List.of(), List.of());

    /** What stands behind the id of a fact in the name of the column with its basis. */
    private static final String BASIS = " basis";

    public RankExtras {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }

    /**
     * Whether a service passes by its checked facts alone.
     *
     * @param id      the name in data: {@code floorsCertain}
     * @param heading the key of the heading in documents
     */
    public record Certainty(String id, String heading, Predicate<Service> certain) {}

    /** The headings in documents. */
    Stream<Block.TableHead> heads(Texts texts) {
        return Stream.concat(marks.stream().map(mark -> Block.TableHead.of(texts.get(mark.heading()), Anchor.START)),
            facts.stream().map(question -> Block.TableHead.of(question.name(), Anchor.START)));
    }

    /** The headings for a terminal. */
    Stream<String> capitals(Texts texts) {
        return Stream.concat(marks.stream().map(mark -> texts.get(mark.heading())),
            facts.stream().map(Question::name)).map(heading -> heading.toUpperCase(Locale.ROOT));
    }

    /** The cells of a service in documents and for a terminal; a recalled fact is said to be one. */
    Stream<String> words(Service service, Texts texts) {
        return Stream.concat(
            marks.stream().map(mark -> texts.get(mark.certain().test(service) ? "mark.certain" : "reasons.recalled")),
            facts.stream().map(question -> service.facts().answer(question).map(fact -> FactWords.marked(fact, texts))
                .orElse(texts.get("reasons.unknown"))));
    }

    /** The names of the columns in CSV: of a fact its id, then its basis. */
    Stream<String> names() {
        return Stream.concat(marks.stream().map(Certainty::id),
            facts.stream().flatMap(question -> Stream.of(question.id(), question.id() + BASIS)));
    }

    /** The cells of a service in CSV, values as service files have them; empty where a fact is unknown. */
    Stream<JsonNode> cells(Service service) {
        return Stream.concat(marks.stream().map(mark -> BooleanNode.valueOf(mark.certain().test(service))),
            facts.stream().flatMap(question -> service.facts().answer(question)
                .map(fact -> Stream.of(HistoryJson.json(fact.value()),
                    TextNode.valueOf(fact.basis().name().toLowerCase(Locale.ROOT))))
                .orElse(Stream.of(TextNode.valueOf(""), TextNode.valueOf("")))));
    }

    /** Adds the marks, {@code facts} with null for unknown ones, and which of them are {@code recalled}. */
    void put(ObjectNode node, Service service) {
        marks.forEach(mark -> node.put(mark.id(), mark.certain().test(service)));
        if (facts.isEmpty()) return;
        var values = node.putObject("facts");
        var recalled = node.putArray("recalled");
        for (var question : facts) {
            var fact = service.facts().answer(question);
            values.set(question.id(), fact.map(Fact::value).map(HistoryJson::json).orElse(NullNode.instance));
            fact.filter(known -> !known.documented()).ifPresent(known -> recalled.add(question.id()));
        }
    }
}
