package serverlesslabel.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Source;

/** Reads the levels a service states instead of facts. */
final class JudgementReader {

    private final Rubric rubric;
    private final CheckedDays days;
    private final Problems problems;

    JudgementReader(Rubric rubric, CheckedDays days, Problems problems) {
        this.rubric = rubric;
        this.days = days;
        this.problems = problems;
    }

    /** The judgements of a service, by the id of their characteristic; what no facts can give must be judged. */
    Map<String, Judgement> read(Fields service) {
        var levels = service.object("levels");
        var judged = new LinkedHashMap<String, Judgement>();
        var known = rubric.characteristics().stream().map(Characteristic::id).toList();
        levels.members().forEach((id, member) -> {
            if (!known.contains(id)) problems.unknown(member.spot(), "characteristic of the rubric", id, known);
            else judgement(id, Fields.of(member.value(), problems)).ifPresent(each -> judged.put(id, each));
        });
        var missing = rubric.characteristics().stream().filter(each -> each.ladder() instanceof Ladder.None)
            .map(Characteristic::id).filter(id -> !levels.has(id)).toList();
        if (!missing.isEmpty()) problems.add(levels.spot(), "\"levels\" lacks \"" + String.join("\", \"", missing)
            + "\"; no facts lead to a level there, so it must be stated");
        return judged;
    }

    private Optional<Judgement> judgement(String id, Fields fields) {
        var source = source(id, fields);
        var reason = fields.text("reason");
        if (fields.number("level").isEmpty() || reason.isEmpty()) return Optional.empty();
        return Optional.of(new Judgement(new Level(fields.whole("level", 0, Level.TOP)), reason, source));
    }

    private Optional<Source> source(String id, Fields fields) {
        var address = fields.address("source");
        var day = fields.day("checked");
        day.ifPresent(each -> days.check(each, fields.spot("checked"), id, problems));
        return address.flatMap(where -> day.map(each -> new Source(where, each)));
    }
}
