package serverlesslabel.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Answers;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Reach;
import serverlesslabel.domain.Value;

/** Reads the ladders of a rubric, and the conditions in them. */
final class LadderReader {

    private static final List<String> TESTS = List.of("is", "at least", "at most", "one of");

    private final Map<String, Question> questions;
    private final Problems problems;

    LadderReader(Map<String, Question> questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    /** The ladder of a characteristic: none where there is none, empty where anything in it is wrong. */
    Optional<Ladder> of(Fields characteristic) {
        if (!characteristic.has("ladder")) return Optional.of(new Ladder.None());
        var fields = characteristic.object("ladder");
        return fields.text("kind").equals("steps") ? steps(fields) : count(fields);
    }

    private Optional<Ladder> steps(Fields fields) {
        var steps = new ArrayList<Ladder.Step>();
        var list = fields.list("steps").stream().map(json -> Fields.of(json, problems)).toList();
        int last = Level.TOP;
        for (var each : list) {
            int level = each.whole("level", 1, Level.TOP);
            if (level > last)
                problems.add(each.spot("level"), "level " + level + " comes after level " + last
                    + "; steps go from 5 down");
            last = Math.min(last, level);
            var conditions = conditions(each);
            if (!conditions.isEmpty() && level <= last)
                steps.add(new Ladder.Step(new Level(level), each.text("says"), each.text("why"), conditions));
        }
        if (steps.size() < list.size() || steps.isEmpty()) return Optional.empty();
        for (int i = 0; i < list.size(); i++)
            if (!Reach.reachable(steps.get(i), steps.subList(0, i)))
                problems.remark(list.get(i).spot(), "this step of level " + steps.get(i).level().steps()
                    + " can never be reached: a step above it holds whenever its conditions do, or they exclude one"
                    + " another");
        return Optional.of(new Ladder.Steps(steps, fields.text("otherwise")));
    }

    // Empty where one of them is wrong: a step with a condition less would be another step.
    private List<Condition> conditions(Fields step) {
        var list = step.list("when");
        var conditions = list.stream().flatMap(json -> condition(Fields.of(json, problems)).stream()).toList();
        return conditions.size() == list.size() ? conditions : List.of();
    }

    private Optional<Ladder> count(Fields fields) {
        var votes = new ArrayList<Ladder.Vote>();
        for (var json : fields.list("conditions")) {
            var each = Fields.of(json, problems);
            condition(each).ifPresent(condition -> {
                votes.add(new Ladder.Vote(each.text("says"), each.text("why"), condition));
                if (!Reach.possible(List.of(condition)))
                    problems.remark(each.spot(), "this condition can never hold");
            });
        }
        return votes.size() == Level.TOP ? Optional.of(new Ladder.Count(votes)) : Optional.empty();
    }

    private Optional<Condition> condition(Fields fields) {
        var id = fields.text("fact");
        var question = questions.get(id);
        if (!id.isEmpty() && question == null)
            problems.unknown(fields.spot("fact"), "fact of the rubric", id, questions.keySet());
        var tests = TESTS.stream().filter(fields::has).toList();
        if (question == null || tests.size() != 1) return Optional.empty();
        return switch (tests.get(0)) {
            case "is" -> fields.value("is").flatMap(json -> new ValueReader(problems).read(question, json))
                .map(value -> new Condition.Is(question, value));
            case "at least" -> bound(fields, "at least", question).map(bound -> new Condition.AtLeast(question, bound));
            case "at most" -> bound(fields, "at most", question).map(bound -> new Condition.AtMost(question, bound));
            default -> oneOf(fields, question);
        };
    }

    private Optional<BigDecimal> bound(Fields fields, String test, Question question) {
        if (question.answers() instanceof Answers.Amounts) return fields.number(test);
        problems.add(fields.spot(test), "\"" + test + "\" compares numbers, and \"" + question.id() + "\" is none");
        return Optional.empty();
    }

    private Optional<Condition> oneOf(Fields fields, Question question) {
        if (!(question.answers() instanceof Answers.Choices)) {
            problems.add(fields.spot("one of"), "\"one of\" compares choices, and \"" + question.id() + "\" is none");
            return Optional.empty();
        }
        var choices = new LinkedHashSet<String>();
        for (var json : fields.list("one of"))
            new ValueReader(problems).read(question, json).ifPresent(value ->
                choices.add(((Value.Choice) value).id()));
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(question, choices));
    }
}
