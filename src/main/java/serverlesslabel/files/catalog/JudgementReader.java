package serverlesslabel.files.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Source;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Problems;

/** Reads the levels a service states instead of facts. */
final class JudgementReader {

    private final Rubric rubric;
    private final LookupPeriod days;
    private final Problems problems;

    JudgementReader(Rubric rubric, LookupPeriod days, Problems problems) {
        this.rubric = rubric;
        this.days = days;
        this.problems = problems;
    }

    /** The judgements of a service, by the id of their characteristic; what no facts can give must be judged. */
    Map<String, Judgement> read(CheckedObject service) {
        var levels = service.object("levels");
        var judged = new LinkedHashMap<String, Judgement>();
        var known = rubric.characteristics().stream().map(Characteristic::id).toList();
        levels.members().forEach((id, member) -> {
            if (!known.contains(id)) problems.unknown(member.spot(), "characteristic of the rubric", id, known);
            else judgement(id, CheckedObject.of(member.value(), problems)).ifPresent(each -> judged.put(id, each));
        });
        var missing = rubric.characteristics().stream()
            .filter(characteristic -> characteristic.ladder() instanceof Ladder.None)
            .map(Characteristic::id).filter(id -> !levels.has(id)).toList();
        if (!missing.isEmpty()) problems.add(levels.spot(), "\"levels\" lacks \"" + String.join("\", \"", missing)
            + "\"; no facts lead to a level there, so it must be stated");
        return judged;
    }

    private Optional<Judgement> judgement(String id, CheckedObject object) {
        var source = source(id, object);
        var reason = object.text("reason");
        if (object.number("level").isEmpty() || reason.isEmpty()) return Optional.empty();
        return Optional.of(new Judgement(new Level(object.whole("level", 0, Level.TOP)), reason, source));
    }

    private Optional<Source> source(String id, CheckedObject object) {
        var address = object.address("source");
        var day = object.day("checked");
        day.ifPresent(localDate -> days.check(localDate, object.spot("checked"), id, problems));
        return address.flatMap(where -> day.map(localDate -> new Source(where, localDate)));
    }
}
