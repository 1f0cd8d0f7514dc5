package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.ranking.People;
import serverlesslabel.text.Texts;

/** Writes sentences about several people: what they agree on, and where they part. */
public final class PeopleWords {

    private PeopleWords() {}

    /** Which services are among the first five of everybody, or that none is. */
    public static String common(People panel, Texts texts) {
        var common = panel.common();
        if (common.isEmpty()) return texts.get("web.common.none");
        var catalog = panel.orders().get(0).ranking().catalog();
        return texts.get("web.common", Phrases.list(common.stream().map(catalog::displayName).toList(), texts));
    }

    /** A sentence for each service whose ranks are furthest apart: who ranks it best, and who worst. */
    public static List<String> apart(People panel, int most, Texts texts) {
        var catalog = panel.orders().get(0).ranking().catalog();
        return panel.apart(most).stream().map(spread -> texts.get("web.apart", catalog.displayName(spread.service()),
            texts.formats().whole(spread.best()), spread.bestFor().name(), texts.formats().whole(spread.worst()),
            spread.worstFor().name())).toList();
    }
}
