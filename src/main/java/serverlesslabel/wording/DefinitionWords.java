package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Facts;
import serverlesslabel.text.Texts;

/**
 * Whether a service meets a published definition, in words.
 *
 * @param meets   whether it does, by all stated facts
 * @param text    whose definition it is, and whether it is met; says where only facts not yet checked meet it
 * @param demands the demands that fail, or those that only a fact not yet checked meets, each with that fact
 */
public record DefinitionWords(boolean meets, String text, List<String> demands) {

    public DefinitionWords {
        demands = List.copyOf(demands);
    }

    /** The words for a definition and the facts of a service. */
    public static DefinitionWords of(Definition definition, Facts facts, Texts texts) {
        boolean meets = definition.holds(facts);
        var open = definition.failed(facts.documented());
        var key = !meets ? "definition.fails" : open.isEmpty() ? "definition.meets" : "definition.meets.open";
        return new DefinitionWords(meets, texts.get(key, definition.name(), definition.published().date()),
            (meets ? open : definition.failed(facts)).stream().map(demand -> demand(demand, facts, texts)).toList());
    }

    private static String demand(Definition.Demand demand, Facts facts, Texts texts) {
        var question = demand.condition().question();
        var known = facts.answer(question).map(fact -> FactWords.marked(fact, texts));
        return texts.get("definition.demand", demand.text(), question.name(),
            known.orElse(texts.get("reasons.unknown")));
    }
}
