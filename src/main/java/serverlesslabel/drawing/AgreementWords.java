package serverlesslabel.drawing;

import java.util.List;
import serverlesslabel.ranking.Agreement;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.text.Texts;

/** How far two orders agree, as sentences. */
public final class AgreementWords {

    private AgreementWords() {}

    /** "94 % of pairs keep their order; four of the top five are the same." */
    public static String says(Agreement agreement, Texts texts) {
        if (agreement.pairs() == 0) return texts.say("agree.one");
        return texts.say("agree.says", Phrases.percent(agreement.share(), texts),
            texts.formats().whole(agreement.topKept()), texts.formats().whole(agreement.top()));
    }

    /** Who is in everybody's top five. */
    public static String inEveryTop(List<Contenders> orders, Texts texts) {
        var common = Agreement.inEveryTop(orders);
        if (common.isEmpty()) return texts.say("agree.none");
        var catalog = orders.get(0).ranking().catalog();
        return texts.say("agree.common", Phrases.list(common.stream().map(catalog::call).toList(), texts));
    }
}
