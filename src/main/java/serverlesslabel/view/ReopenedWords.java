package serverlesslabel.view;

import java.util.ArrayList;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.Reopened;
import serverlesslabel.text.Texts;

/** What a catalog has become since an exploration was kept, in words. */
final class ReopenedWords {

    /** So many changes are named one by one. */
    private static final int NAMED = 3;

    private ReopenedWords() {}

    /** Everything that is not as it was; that nothing has changed where that is so. */
    static String says(Reopened reopened, Catalog catalog, Texts texts) {
        if (reopened.unchanged()) return texts.say("open.unchanged");
        var parts = new ArrayList<String>();
        reopened.formerRubric().ifPresent(version -> parts.add(texts.say("open.rubric", version,
            catalog.rubric().version())));
        reopened.changes().stream().limit(NAMED).forEach(each -> parts.add(texts.say("open.level",
            catalog.call(each.service()), each.characteristic().name(), each.before(),
            each.service().levels().of(each.characteristic()))));
        int more = reopened.changes().size() - NAMED;
        if (more > 0) parts.add(texts.say(more == 1 ? "open.more.one" : "open.more.many",
            texts.formats().whole(more)));
        reopened.gone().stream().limit(NAMED).forEach(id -> parts.add(texts.say("open.gone", id)));
        return texts.say("open.changed", String.join("; ", parts));
    }
}
