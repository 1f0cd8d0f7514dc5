package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.json.TreeText;
import serverlesslabel.io.FileFailure.Kind;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.RestoredExploration;

/**
 * Converts an exploration to a self-contained text and back. The text holds the version of the rubric and the levels of
 * services, so that changes since then can be reported when it is read.
 */
public final class ExplorationText {

    /** The most services whose levels are included. */
    private static final int MOST = 1000;
    private static final String MARK = "serverlessLabel";
    private static final int VERSION = 1;

    private ExplorationText() {}

    /**
     * Returns an exploration and the levels of these services as one line of JSON.
     *
     * @param shown services of the catalog; the levels of the first 1000 are included
     */
    public static String of(Exploration exploration, List<Service> shown, Catalog catalog) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put(MARK, VERSION);
        root.put("rubric", catalog.rubric().version());
        catalog.asOf().ifPresent(day -> root.put("facts", day.toString()));
        ExplorationJson.put(root.putObject("exploration"), exploration, catalog);
        var ids = root.putArray("characteristics");
        catalog.rubric().characteristics().forEach(characteristic -> ids.add(characteristic.id()));
        var levels = root.putObject("levels");
        shown.stream().limit(MOST).forEach(service -> {
            var list = levels.putArray(service.id().text());
            service.levels().stated().forEach(level -> list.add(level.steps()));
        });
        return TreeText.line(root);
    }

    /**
     * Returns the exploration in a text, as far as it fits the catalog, with what has changed since it was written: of
     * an exploration of a day in the past, what is known of that day.
     *
     * @throws FileFailureException if the text holds no exploration, or one of a newer version of the program
     */
    public static RestoredExploration read(String text, Catalog catalog) throws FileFailureException {
        var root = JsonText.parse(text, new Problems("")).filter(Json.Members.class::isInstance)
            .map(json -> new LenientObject((Json.Members) json))
            .filter(json -> json.number(MARK).isPresent())
            .orElseThrow(() -> new FileFailureException(Kind.NO_EXPLORATION));
        if (root.number(MARK).orElseThrow() > VERSION)
            throw new FileFailureException(Kind.NEWER);
        var chosen = root.object("exploration")
            .orElseThrow(() -> new FileFailureException(Kind.NO_EXPLORATION));
        var exploration = ExplorationJson.read(chosen, catalog);
        return new RestoredExploration(exploration,
            root.text("rubric").filter(version -> !version.equals(catalog.rubric().version())),
            changes(root, catalog.at(exploration.day())), gone(chosen, catalog));
    }

    // Levels are matched by the ids of their characteristics, because the rubric may have changed.
    private static List<RestoredExploration.LevelChange> changes(LenientObject root, Catalog catalog) {
        var changes = new ArrayList<RestoredExploration.LevelChange>();
        var ids = root.texts("characteristics");
        root.object("levels").ifPresent(levels -> catalog.services().forEach(service -> {
            var before = levels.numbers(service.id().text());
            for (var characteristic : catalog.rubric().characteristics()) {
                int place = ids.indexOf(characteristic.id());
                if (place < 0 || place >= before.size()) continue;
                int then = before.get(place).intValue();
                if (then != service.levels().of(characteristic)) {
                    changes.add(new RestoredExploration.LevelChange(service, characteristic, then));
                }
            }
        }));
        return changes;
    }

    private static List<String> gone(LenientObject chosen, Catalog catalog) {
        var about = new ArrayList<>(chosen.texts("pinned"));
        chosen.text("selected").filter(id -> !about.contains(id)).ifPresent(about::add);
        return about.stream().filter(ServiceId::isValid)
            .filter(id -> Optional.of(new ServiceId(id)).flatMap(catalog::service).isEmpty()).distinct().limit(MOST)
            .toList();
    }
}
