package serverlesslabel.view;

import java.util.ArrayList;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.text.Texts;

/** Description of what changed in the catalog since an exploration was saved. */
final class RestoredExplorationWords {

    /** The number of changes that are listed; more are counted. */
    private static final int LISTED = 3;

    private RestoredExplorationWords() {}

    /** A phrase with the changed rubric, levels and missing services; says so if nothing changed. */
    static String text(RestoredExploration restored, Catalog catalog, Texts texts) {
        if (restored.unchanged()) return texts.get("open.unchanged");
        var parts = new ArrayList<String>();
        restored.formerRubric().ifPresent(version -> parts.add(texts.get("open.rubric", version,
            catalog.rubric().version())));
        restored.changes().stream().limit(LISTED).forEach(levelChange -> parts.add(texts.get("open.level",
            catalog.displayName(levelChange.service()), levelChange.characteristic().brief(), levelChange.before(),
            levelChange.service().levels().of(levelChange.characteristic()))));
        int more = restored.changes().size() - LISTED;
        if (more > 0) parts.add(texts.count("open.more", more));
        restored.gone().stream().limit(LISTED).forEach(id -> parts.add(texts.get("open.gone", id)));
        return texts.get("open.changed", String.join("; ", parts));
    }
}
