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

    /** The ladder, empty where anything in it is wrong. */
    Optional<Ladder> read(Fields fields) {
        int before = problems.count();
        var kind = fields.text("kind");
        var ladder = switch (kind) {
            case "steps" -> steps(fields, before);
            case "count" -> count(fields, before);
            default -> {
                if (!kind.isEmpty())
                    problems.unknown(fields.spot("kind"), "kind of ladder", kind, List.of("steps", "count"));
                yield Optional.<Ladder>empty();
            }
        };
        if (!kind.isEmpty()) fields.done();
        else if (!fields.has("kind")) problems.add(fields.spot(), "a ladder lacks \"kind\", which is steps or count");
        return ladder;
    }

    private Optional<Ladder> steps(Fields fields, int before) {
        var steps = new ArrayList<Ladder.Step>();
        int last = Level.TOP;
        for (var json : fields.list("steps")) {
            var each = Fields.of("a step", json, problems);
            int level = each.whole("level", 1, Level.TOP);
            var says = each.text("says");
            var conditions = conditions(each);
            each.done();
            if (level > last)
                problems.add(each.spot("level"), "level " + level + " comes after level " + last
                    + "; steps go from 5 down");
            last = Math.min(last, level);
            if (problems.count() == before) steps.add(new Ladder.Step(new Level(level), says, conditions));
        }
        var otherwise = fields.text("otherwise");
        return problems.count() > before ? Optional.empty() : Optional.of(new Ladder.Steps(steps, otherwise));
    }

    private List<Condition> conditions(Fields step) {
        var conditions = new ArrayList<Condition>();
        var list = step.list("when");
        for (var json : list) {
            var fields = Fields.of("a condition", json, problems);
            condition(fields).ifPresent(conditions::add);
            fields.done();
        }
        if (list.isEmpty() && step.has("when"))
            problems.add(step.spot("when"), "a step without conditions always holds; give it at least one");
        return conditions;
    }

    private Optional<Ladder> count(Fields fields, int before) {
        var votes = new ArrayList<Ladder.Vote>();
        var list = fields.list("conditions");
        for (var json : list) {
            var each = Fields.of("a condition", json, problems);
            var says = each.text("says");
            condition(each).ifPresent(condition -> votes.add(new Ladder.Vote(says, condition)));
            each.done();
        }
        if (fields.has("conditions") && list.size() != Level.TOP)
            problems.add(fields.spot("conditions"), "a count has five conditions, not " + list.size());
        return problems.count() > before ? Optional.empty() : Optional.of(new Ladder.Count(votes));
    }

    private Optional<Condition> condition(Fields fields) {
        var id = fields.text("fact");
        var question = questions.get(id);
        var tests = TESTS.stream().filter(fields::has).toList();
        if (!id.isEmpty() && question == null)
            problems.unknown(fields.spot("fact"), "fact of the rubric", id, questions.keySet());
        if (tests.size() != 1)
            problems.add(fields.spot(), "a condition has exactly one of: is, at least, at most, one of");
        if (question == null || tests.size() != 1) return Optional.empty();
        return switch (tests.get(0)) {
            case "is" -> new ValueReader(problems).read(question, fields.value("is").orElseThrow())
                .map(value -> new Condition.Is(question, value));
            case "at least" -> bound(fields, "at least", question).map(bound -> new Condition.AtLeast(question, bound));
            case "at most" -> bound(fields, "at most", question).map(bound -> new Condition.AtMost(question, bound));
            default -> oneOf(fields, question);
        };
    }

    private Optional<BigDecimal> bound(Fields fields, String test, Question question) {
        if (!(question.answers() instanceof Answers.Amounts)) {
            problems.add(fields.spot(test), "\"" + test + "\" compares numbers, and \"" + question.id() + "\" is none");
            return Optional.empty();
        }
        return Optional.of(fields.number(test));
    }

    private Optional<Condition> oneOf(Fields fields, Question question) {
        var choices = new LinkedHashSet<String>();
        if (!(question.answers() instanceof Answers.Choices)) {
            problems.add(fields.spot("one of"), "\"one of\" compares choices, and \"" + question.id() + "\" is none");
            return Optional.empty();
        }
        for (var json : fields.list("one of"))
            new ValueReader(problems).read(question, json).ifPresent(value ->
                choices.add(((Value.Choice) value).id()));
        if (choices.isEmpty()) problems.add(fields.spot("one of"), "\"one of\" lists no choice; name at least one");
        return Optional.of(new Condition.OneOf(question, choices));
    }
}
