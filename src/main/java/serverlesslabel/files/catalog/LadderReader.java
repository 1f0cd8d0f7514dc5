package serverlesslabel.files.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.LadderSatisfiability;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Problems;

/** Reads the ladders of a rubric and their conditions. */
final class LadderReader {

    private static final List<String> TESTS = List.of("is", "at least", "at most", "one of");

    private final Map<String, Question> questions;
    private final Problems problems;
    private final boolean trusting;
    private final LadderSatisfiability satisfiability = new LadderSatisfiability();

    /**
     * A reader for conditions on these questions, by their ids.
     *
     * @param trusting whether conditions that no facts meet are not searched for
     */
    LadderReader(Map<String, Question> questions, Problems problems, boolean trusting) {
        this.questions = questions;
        this.problems = problems;
        this.trusting = trusting;
    }

    /**
     * Returns the ladder of a characteristic, {@link Ladder.None} if it has none; empty if the ladder has an error,
     * which is reported.
     */
    Optional<Ladder> read(CheckedObject characteristic) {
        if (!characteristic.has("ladder")) return Optional.of(new Ladder.None());
        var object = characteristic.object("ladder");
        return object.text("kind").equals("steps") ? steps(object) : count(object);
    }

    private Optional<Ladder> steps(CheckedObject object) {
        var steps = new ArrayList<Ladder.Step>();
        var list = object.list("steps").stream().map(json -> CheckedObject.of(json, problems)).toList();
        int last = Level.TOP;
        for (var step : list) {
            int level = step.whole("level", 1, Level.TOP);
            if (level > last)
                problems.add(step.spot("level"), "problem.step.order", Integer.toString(level), Integer.toString(last));
            last = Math.min(last, level);
            var conditions = conditions(step);
            if (!conditions.isEmpty() && level <= last)
                steps.add(new Ladder.Step(new Level(level), step.text("says"), step.text("brief"), step.text("why"),
                    conditions));
        }
        if (steps.size() < list.size() || steps.isEmpty()) return Optional.empty();
        for (int i = 0; i < list.size(); i++)
            if (!trusting && !satisfiability.reachable(steps.get(i), steps.subList(0, i)))
                problems.addRemark(list.get(i).spot(), "problem.step.unreachable",
                    Integer.toString(steps.get(i).level().steps()));
        return Optional.of(new Ladder.Steps(steps, object.text("otherwise"), object.text("brief")));
    }

    // Empty if one of them has an error: without it, the step would hold for other services.
    private List<Condition> conditions(CheckedObject step) {
        var list = step.list("when");
        var conditions = list.stream().flatMap(json -> condition(CheckedObject.of(json, problems)).stream()).toList();
        return conditions.size() == list.size() ? conditions : List.of();
    }

    private Optional<Ladder> count(CheckedObject object) {
        var counted = new ArrayList<Ladder.CountedCondition>();
        for (var json : object.list("conditions")) {
            var entry = CheckedObject.of(json, problems);
            condition(entry).ifPresent(condition -> {
                counted.add(new Ladder.CountedCondition(entry.text("says"), entry.text("brief"), entry.text("why"),
                    condition));
                if (!trusting && !satisfiability.possible(List.of(condition)))
                    problems.addRemark(entry.spot(), "problem.condition.never");
            });
        }
        return counted.size() == Level.TOP ? Optional.of(new Ladder.Count(counted, object.text("brief")))
            : Optional.empty();
    }

    /** Returns what a definition demands; empty if one of its conditions has an error, which is reported. */
    List<Definition.Demand> demands(CheckedObject definition) {
        var list = definition.list("conditions");
        var demands = list.stream().map(json -> CheckedObject.of(json, problems)).flatMap(entry -> condition(entry)
            .map(condition -> new Definition.Demand(entry.text("says"), condition)).stream()).toList();
        return demands.size() == list.size() ? demands : List.of();
    }

    private Optional<Condition> condition(CheckedObject object) {
        var id = object.text("fact");
        var question = questions.get(id);
        if (!id.isEmpty() && question == null)
            problems.addUnknown(object.spot("fact"), "problem.unknown.fact", id, questions.keySet());
        var tests = TESTS.stream().filter(object::has).toList();
        if (question == null || tests.size() != 1) return Optional.empty();
        return switch (tests.get(0)) {
            case "is" -> object.value("is").flatMap(json -> new ValueReader(problems).read(question, json))
                .map(value -> new Condition.Is(question, value));
            case "at least" -> bound(object, "at least", question).map(bound -> new Condition.AtLeast(question, bound));
            case "at most" -> bound(object, "at most", question).map(bound -> new Condition.AtMost(question, bound));
            default -> oneOf(object, question);
        };
    }

    private Optional<BigDecimal> bound(CheckedObject object, String test, Question question) {
        if (question.answers() instanceof AnswerType.Quantity) return object.number(test);
        problems.add(object.spot(test), "problem.compares.numbers", test, question.id());
        return Optional.empty();
    }

    private Optional<Condition> oneOf(CheckedObject object, Question question) {
        if (!(question.answers() instanceof AnswerType.SingleChoice)) {
            problems.add(object.spot("one of"), "problem.compares.choices", "one of", question.id());
            return Optional.empty();
        }
        var choices = new LinkedHashSet<String>();
        if (object.repeats("one of"))
            problems.add(object.spot("one of"), "problem.subject", Message.of("problem.name", "one of"),
                Message.of("problem.must.choice"));
        for (var json : object.list("one of"))
            new ValueReader(problems).read(question, json).ifPresent(value ->
                choices.add(((Value.ChoiceId) value).id()));
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(question, choices));
    }
}
