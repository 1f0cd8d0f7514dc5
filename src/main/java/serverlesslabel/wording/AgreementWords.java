package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.text.Texts;

/** Writes sentences about rank agreement: how far orders of the same services agree. */
public final class AgreementWords {

    private AgreementWords() {}

    /** How far two orders agree: "94 % of pairs keep their order; 4 of the top 5 are the same." */
    public static String text(RankAgreement agreement, Texts texts) {
        if (agreement.pairs() == 0) return texts.get("agree.one");
        return texts.get("agree.says", Phrases.percent(agreement.share(), texts),
            texts.formats().whole(agreement.topKept()), texts.formats().whole(agreement.top()));
    }

    /** The services in the top five of every order, in a sentence; at least one order of services of one catalog. */
    public static String inEveryTop(List<Alternatives> orders, Texts texts) {
        var common = RankAgreement.inEveryTop(orders);
        if (common.isEmpty()) return texts.get("agree.none");
        var catalog = orders.get(0).ranking().catalog();
        return texts.get("agree.common", Phrases.list(common.stream().map(catalog::displayName).toList(), texts));
    }
}
