package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.evidence.EvidenceCheck;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Problems;

/** Reads one service: its facts, and the levels that are stated and not derived from facts. */
public final class ServiceReader {

    private final Rubric rubric;
    private final SourceReader sources;
    private final boolean evidence;
    private final Problems problems;

    /**
     * A reader for services rated by a rubric.
     *
     * @param days the days on which facts may have been looked up; other days are reported
     */
    public ServiceReader(Rubric rubric, LookupPeriod days, Problems problems) {
        this.rubric = rubric;
        this.sources = new SourceReader(days, problems);
        this.evidence = days.evidence();
        this.problems = problems;
    }

    /**
     * Returns the service, rated; empty if it has an error, which is reported.
     *
     * @param misshapen the places that violate the schema
     */
    public Optional<Service> read(Json json, List<Pointer> misshapen) {
        int before = problems.errorCount();
        var object = CheckedObject.of(json, problems);
        var id = object.text("id");
        var category = category(object);
        var documentation = object.address("documentation");
        var facts = facts(object.object("facts"));
        var judged = judged(object);
        var life = life(object);
        if (!object.has("facts") && !object.has("levels"))
            problems.add(object.spot(), "problem.facts.missing");
        if (problems.errorCount() > before || !misshapen.isEmpty() || category.isEmpty() || documentation.isEmpty())
            return Optional.empty();
        return Optional.of(Service.rated(new ServiceId(id), object.text("name"), object.text("mode"),
            new Provider(object.text("provider")), category.get(), documentation.get(), Facts.of(facts), judged,
            rubric).withLife(life));
    }

    private Optional<Category> category(CheckedObject object) {
        var id = object.text("category");
        var category = rubric.category(id);
        if (!id.isEmpty() && category.isEmpty())
            problems.addUnknown(object.spot("category"), "problem.unknown.category", id,
                rubric.categories().stream().map(Category::id).toList());
        return category;
    }

    private List<Fact> facts(CheckedObject object) {
        var facts = new ArrayList<Fact>();
        var known = rubric.questions().stream().map(Question::id).toList();
        var check = evidence ? Optional.of(new EvidenceCheck(rubric, problems)) : Optional.<EvidenceCheck>empty();
        object.members().forEach((id, member) -> {
            var question = rubric.question(id);
            if (question.isEmpty()) problems.addUnknown(member.spot(), "problem.unknown.fact", id, known);
            var stated = CheckedObject.of(member.value(), problems);
            question.flatMap(asked -> fact(asked, stated)).ifPresent(fact -> {
                facts.add(fact);
                check.ifPresent(look -> look.check(fact, stated.spot("note"), stated.spot("source")));
            });
        });
        return facts;
    }

    private Optional<Fact> fact(Question question, CheckedObject object) {
        var value = object.value("value").flatMap(json -> new ValueReader(problems).read(question, json));
        var source = sources.read(question.id(), object);
        var basis = object.text("basis").equals("documented") ? Basis.DOCUMENTED : Basis.RECALLED;
        if (value.isEmpty() || basis == Basis.DOCUMENTED && source.isEmpty()) return Optional.empty();
        return Optional.of(new Fact(question, value.get(), basis, source, object.text("note"), past(question, object)));
    }

    // An answer with an error is reported and left out; those around it stay.
    private List<Fact.Past> past(Question question, CheckedObject fact) {
        var past = new ArrayList<Fact.Past>();
        for (var json : fact.list("was")) {
            var object = CheckedObject.of(json, problems);
            var until = object.day("until");
            var earlier = fact(question, object);
            if (until.isEmpty() || earlier.isEmpty()) continue;
            if (!past.isEmpty() && !until.get().isAfter(past.get(past.size() - 1).until()))
                problems.add(object.spot("until"), "problem.was.order", question.id());
            else past.add(new Fact.Past(earlier.get().value(), until.get(), earlier.get().basis(),
                earlier.get().source(), earlier.get().note()));
        }
        return past;
    }

    private Service.Life life(CheckedObject service) {
        var since = service.day("since");
        var closed = service.day("closed");
        var until = service.day("until");
        var stated = service.object("life");
        var source = sources.read("life", stated);
        if (Service.Life.inOrder(since, closed) && Service.Life.inOrder(since, until)
            && Service.Life.inOrder(closed, until))
            return new Service.Life(since, closed, until, source, stated.text("note"));
        problems.add(service.spot(until.isPresent() ? "until" : "closed"), "problem.life.order");
        return Service.Life.UNKNOWN;
    }

    // By the id of their characteristic. A characteristic without a ladder needs a stated level.
    private Map<String, Judgement> judged(CheckedObject service) {
        var levels = service.object("levels");
        var judged = new LinkedHashMap<String, Judgement>();
        var known = rubric.characteristics().stream().map(Characteristic::id).toList();
        levels.members().forEach((id, member) -> {
            if (!known.contains(id)) problems.addUnknown(member.spot(), "problem.unknown.characteristic", id, known);
            else judgement(id, CheckedObject.of(member.value(), problems)).ifPresent(level -> judged.put(id, level));
        });
        var missing = rubric.characteristics().stream()
            .filter(characteristic -> characteristic.ladder() instanceof Ladder.None)
            .map(Characteristic::id).filter(id -> !levels.has(id)).toList();
        if (!missing.isEmpty()) problems.add(levels.spot(), "problem.levels.missing", missing);
        return judged;
    }

    private Optional<Judgement> judgement(String id, CheckedObject object) {
        var source = sources.read(id, object);
        var reason = object.text("reason");
        if (object.number("level").isEmpty() || reason.isEmpty()) return Optional.empty();
        return Optional.of(new Judgement(new Level(object.whole("level", 0, Level.TOP)), reason, source));
    }
}
