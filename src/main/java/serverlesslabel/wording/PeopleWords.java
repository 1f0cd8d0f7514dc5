package serverlesslabel.wording;

import java.util.Collection;
import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.People;
import serverlesslabel.text.Texts;

/** Writes sentences about several people: what they agree on, and where they part. */
public final class PeopleWords {

    /** The most services that are named one by one. */
    private static final int MOST = 10;

    private PeopleWords() {}

    /** Which services are among the first five of everybody, or that none is. */
    public static String common(People panel, Texts texts) {
        return common(panel.common(), panel.orders().get(0), texts);
    }

    /** Which services are among the first five of everybody, or that none is; they are of the catalog of an order. */
    public static String common(Collection<Service> common, Alternatives order, Texts texts) {
        return common.isEmpty() ? texts.get("web.common.none")
            : texts.get("web.common", names(common, order, texts));
    }

    /** A sentence for each service whose ranks are furthest apart: who ranks it best, and who worst. */
    public static List<String> apart(People panel, int most, Texts texts) {
        return apart(panel.apart(most), panel.orders().get(0), texts);
    }

    /** A sentence for each service whose ranks are apart; they are of the catalog of an order. */
    public static List<String> apart(List<People.Spread> spreads, Alternatives order, Texts texts) {
        var catalog = order.ranking().catalog();
        return spreads.stream().map(spread -> texts.get("web.apart", catalog.displayName(spread.service()),
            texts.formats().whole(spread.best()), spread.bestFor().name(), texts.formats().whole(spread.worst()),
            spread.worstFor().name())).toList();
    }

    /** An enumeration of services of the catalog of an order; of many, which tie, the first and how many more. */
    static String names(Collection<Service> services, Alternatives order, Texts texts) {
        var names = services.stream().limit(MOST).map(order.ranking().catalog()::displayName).toList();
        int more = services.size() - names.size();
        return more == 0 ? Phrases.list(names, texts)
            : texts.get("sheet.more", String.join(", ", names), texts.formats().whole(more));
    }
}
