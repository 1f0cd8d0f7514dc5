package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.text.Texts;

/** How far two orders agree, as sentences. */
public final class AgreementWords {

    private AgreementWords() {}

    /** "94 % of pairs keep their order; four of the top five are the same." */
    public static String text(RankAgreement agreement, Texts texts) {
        if (agreement.pairs() == 0) return texts.get("agree.one");
        return texts.get("agree.says", Phrases.percent(agreement.share(), texts),
            texts.formats().whole(agreement.topKept()), texts.formats().whole(agreement.top()));
    }

    /** Who is in everybody's top five. */
    public static String inEveryTop(List<Alternatives> orders, Texts texts) {
        var common = RankAgreement.inEveryTop(orders);
        if (common.isEmpty()) return texts.get("agree.none");
        var catalog = orders.get(0).ranking().catalog();
        return texts.get("agree.common", Phrases.list(common.stream().map(catalog::call).toList(), texts));
    }
}
