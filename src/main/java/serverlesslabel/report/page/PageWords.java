package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import serverlesslabel.text.Texts;

/** The program's own texts that the script of a page says, with their placeholders. */
final class PageWords {

    /** The keys of the texts, each as the script asks for it. */
    static final List<String> KEYS = List.of("web.what", "web.leads", "web.leads.profile", "web.leads.reference",
        "web.leads.close", "web.ties", "web.ties.many", "web.flip", "web.flip.none", "web.documented",
        "web.ahead", "web.about", "web.about.documented", "web.certain", "web.open", "web.facts.open",
        "web.list", "web.people", "web.language", "web.address", "web.address.copied", "web.file",
        "web.file.tip", "web.pin", "web.pinned", "web.shown", "web.filter", "web.category", "web.provider",
        "web.legend.solid", "web.legend.letter", "web.turn", "web.weight", "web.compare.few", "web.level",
        "web.differ", "web.all", "web.foot", "web.each", "web.disagree", "web.disagree.by", "web.middle",
        "web.middle.how", "web.spread", "web.chosen", "web.rank.change", "web.behind", "web.close",
        "web.checked", "web.unchecked", "web.next", "web.yours", "web.full",
        "weights.title", "weights.reset", "weights.unset", "weights.shares", "search.prompt", "table.rank",
        "table.service", "table.label", "table.index", "table.nothing", "table.nothing.all", "reasons.title",
        "reasons.fact", "reasons.failed", "reasons.unknown", "reasons.missed", "reasons.recalled", "firm.level.two",
        "firm.between", "firm.below.above", "firm.up", "firm.down", "firm.whatever", "firm.always", "firm.only",
        "firm.title", "overtake.move", "overtake.part", "overtake.never", "overtake.never.stated", "overtake.level",
        "overtake.level.none", "place.title", "place.range", "place.certain", "place.alone", "place.hidden",
        "compare.levels", "compare.empty", "compare.empty.how", "fact.yes", "fact.no", "condition.least",
        "condition.most", "rank.tied", "rank.of", "range", "percent", "quoted", "list.and", "class.or", "class.to",
        "label.class", "label.code", "judged.says", "life.warning.closed", "life.warning.ending",
        "life.warning.ended", "source.edition", "agree.says", "agree.none", "agree.common", "agree.one",
        "points.one", "points.other", "none", "page.compare");

    private PageWords() {}

    /** Puts the texts in one language, in the order of the keys. */
    static void put(ArrayNode list, Texts texts) {
        // Filled in with its own placeholders, a text stays as it is, but for the quotes that a format doubles.
        KEYS.forEach(key -> list.add(texts.get(key, "{0}", "{1}", "{2}", "{3}", "{4}")));
    }
}
