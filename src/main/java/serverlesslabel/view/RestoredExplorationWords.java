package serverlesslabel.view;

import java.util.ArrayList;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.text.Texts;

/** What a catalog has become since an exploration was kept, in words. */
final class RestoredExplorationWords {

    /** So many changes are named one by one. */
    private static final int NAMED = 3;

    private RestoredExplorationWords() {}

    /** Everything that is not as it was; that nothing has changed where that is so. */
    static String text(RestoredExploration reopened, Catalog catalog, Texts texts) {
        if (reopened.unchanged()) return texts.get("open.unchanged");
        var parts = new ArrayList<String>();
        reopened.formerRubric().ifPresent(version -> parts.add(texts.get("open.rubric", version,
            catalog.rubric().version())));
        reopened.changes().stream().limit(NAMED).forEach(levelChange -> parts.add(texts.get("open.level",
            catalog.call(levelChange.service()), levelChange.characteristic().name(), levelChange.before(),
            levelChange.service().levels().of(levelChange.characteristic()))));
        int more = reopened.changes().size() - NAMED;
        if (more > 0) parts.add(texts.count("open.more", more));
        reopened.gone().stream().limit(NAMED).forEach(id -> parts.add(texts.get("open.gone", id)));
        return texts.get("open.changed", String.join("; ", parts));
    }
}
