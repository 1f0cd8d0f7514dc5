package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import serverlesslabel.text.Texts;

/** The program's own texts that the script of a page says, with their placeholders. */
final class PageWords {

    /** The keys of the texts, each as the script asks for it. */
    static final List<String> KEYS = List.of(
        "brief.all", "brief.none", "brief.unknown", "class.or", "class.to", "compare.empty", "condition.least",
        "condition.most", "fact.no", "fact.yes", "firm.below.above", "firm.between", "firm.down", "firm.only",
        "firm.up", "firm.whatever", "headline.always", "headline.documented", "headline.leads", "headline.none",
        "headline.only", "headline.own", "headline.reference", "headline.sentence", "headline.subject",
        "headline.subject.shown", "headline.tie", "headline.turn.when", "headline.turn.who", "headline.two",
        "headline.under", "judged.says", "label.class", "label.code", "life.warning.closed", "life.warning.ended",
        "life.warning.ending", "list.and", "none", "overtake.level", "overtake.level.none", "overtake.move",
        "overtake.never", "overtake.never.stated", "overtake.part", "page.compare", "page.order", "percent",
        "place.hidden", "place.title", "points.one", "points.other", "profiles.yours", "quoted", "range", "rank.of",
        "rank.tied", "reasons.fact", "reasons.failed", "reasons.missed", "reasons.title", "reasons.unknown",
        "record.levels", "search.prompt", "site.all", "site.changes", "source.edition", "table.index",
        "table.label", "table.nothing", "table.nothing.all", "table.rank", "table.service", "web.about",
        "web.address", "web.address.copied", "web.ahead", "web.all", "web.apart", "web.between", "web.category",
        "web.definition",
        "web.certain", "web.check", "web.checked", "web.chosen", "web.common", "web.common.none", "web.differ",
        "web.disagree", "web.documented.index", "web.file", "web.foot", "web.full", "web.legend", "web.list",
        "web.middle", "web.middle.how", "web.more", "web.open", "web.people", "web.pin", "web.pin.how",
        "web.provider", "web.turn", "web.unchecked", "weights.swing", "weights.title", "weights.unset");

    private PageWords() {}

    /** Puts the texts in one language, in the order of the keys. */
    static void put(ArrayNode list, Texts texts) {
        // Filled in with its own placeholders, a text stays as it is, but for the quotes that a format doubles.
        KEYS.forEach(key -> list.add(texts.get(key, "{0}", "{1}", "{2}", "{3}", "{4}")));
    }
}
