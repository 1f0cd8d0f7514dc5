package serverlesslabel.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Answers;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.LabelPlan;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Revision;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;

/** Reads {@code rubric.json}. */
final class RubricReader {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");

    private final Problems problems;

    RubricReader(Problems problems) {
        this.problems = problems;
    }

    /** The rubric, empty where anything in it is wrong or has another shape. */
    Optional<Rubric> read(Json json, List<Pointer> misshapen) {
        int before = problems.count();
        var fields = Fields.of(json, problems);
        var questions = questions(fields.object("facts"));
        var weights = new ArrayList<Integer>();
        var characteristics = characteristics(fields, questions, weights);
        var classes = classes(fields.object("classes"));
        var label = fields.has("label") ? label(fields.object("label"), questions) : Optional.of(LabelPlan.NONE);
        var history = history(fields);
        if (problems.count() > before || !misshapen.isEmpty() || label.isEmpty()) return Optional.empty();
        unused(fields.object("facts"), characteristics, label.get());
        return Optional.of(new Rubric(fields.text("name"), fields.text("version"), categories(fields),
            List.copyOf(questions.values()), characteristics, new Weights(weights), classes, label.get(), history));
    }

    private static List<Category> categories(Fields rubric) {
        return rubric.object("categories").members().entrySet().stream()
            .map(each -> new Category(each.getKey(), Fields.text(each.getValue().value()))).toList();
    }

    private Map<String, Question> questions(Fields facts) {
        var questions = new LinkedHashMap<String, Question>();
        facts.members().forEach((id, member) -> {
            var fields = Fields.of(member.value(), problems);
            var name = fields.text("name");
            questions.put(id, new Question(id, name, fields.textOr("short", name), fields.text("asks"),
                answers(fields)));
        });
        return questions;
    }

    private Answers answers(Fields fields) {
        return switch (fields.text("kind")) {
            case "choice" -> choices(fields.object("values"));
            case "yes-no" -> new Answers.YesNo();
            case "number" -> amounts(fields);
            default -> new Answers.FreeWords();
        };
    }

    private static Answers choices(Fields values) {
        var names = new LinkedHashMap<String, String>();
        values.members().forEach((id, member) -> names.put(id, Fields.text(member.value())));
        return new Answers.Choices(names);
    }

    private Answers amounts(Fields fields) {
        var least = fields.number("least");
        var most = fields.number("most");
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0)
            problems.add(fields.spot("most"), "\"most\" is less than \"least\"; no number lies between them");
        var unit = fields.text("unit");
        return new Answers.Amounts(unit, fields.textOr("one", unit), least, most);
    }

    private List<Characteristic> characteristics(Fields rubric, Map<String, Question> questions,
                                                 List<Integer> weights) {
        var ladders = new LadderReader(questions, problems);
        var characteristics = new ArrayList<Characteristic>();
        for (var json : rubric.list("characteristics")) {
            var fields = Fields.of(json, problems);
            var id = fields.text("id");
            if (characteristics.stream().anyMatch(each -> each.id().equals(id)))
                problems.add(fields.spot("id"), "\"" + id + "\" is already a characteristic; ids must differ");
            var name = fields.text("name");
            weights.add(fields.whole("weight", 0, Weights.MOST));
            ladders.of(fields).ifPresent(ladder ->
                characteristics.add(new Characteristic(characteristics.size(), id, name, fields.textOr("short", name),
                    fields.text("swing"), fields.text("why"), ladder)));
        }
        ProfilesReader.mustTotal(new Weights(weights), rubric.spot("characteristics"), problems);
        return characteristics;
    }

    private List<LabelClass> classes(Fields fields) {
        var classes = new ArrayList<LabelClass>();
        // What is no number has been noted; compared are those that are.
        int last = Integer.MAX_VALUE;
        for (var letter : LETTERS) {
            int from = fields.whole(letter, 0, 100);
            if (fields.number(letter).isPresent()) {
                if (from >= last) problems.add(fields.spot(letter), "class " + letter + " begins at " + from
                    + "; it must begin below the class before it");
                last = from;
            }
            classes.add(new LabelClass(classes.size(), letter, from));
        }
        if (classes.get(LETTERS.size() - 1).from() != 0)
            problems.add(fields.spot("G"), "class G must begin at 0, so that every index has a class");
        return classes;
    }

    private Optional<LabelPlan> label(Fields fields, Map<String, Question> questions) {
        var headline = question(fields.text("headline"), fields.spot("headline"), questions);
        var figures = fields.list("figures").stream()
            .flatMap(json -> question(Fields.text(json), json.spot(), questions).stream()).toList();
        return headline.map(question -> new LabelPlan(Optional.of(question), figures));
    }

    private Optional<Question> question(String id, Spot spot, Map<String, Question> questions) {
        if (!id.isEmpty() && !questions.containsKey(id)) problems.unknown(spot, "fact of the rubric", id,
            questions.keySet());
        return Optional.ofNullable(questions.get(id));
    }

    private List<Revision> history(Fields rubric) {
        var history = rubric.list("history").stream().map(each -> Fields.of(each, problems))
            .map(each -> new Revision(each.text("version"), each.text("says"))).toList();
        if (!history.isEmpty() && !history.get(0).version().equals(rubric.text("version")))
            problems.remark(rubric.spot("version"), "version " + rubric.text("version")
                + " is not the first of \"history\"; say there what changed");
        return history;
    }

    private void unused(Fields facts, List<Characteristic> characteristics, LabelPlan label) {
        var used = Stream.concat(characteristics.stream().flatMap(each -> each.ladder().questions()),
            label.questions()).map(Question::id).collect(Collectors.toSet());
        facts.members().forEach((id, member) -> {
            if (!used.contains(id)) problems.remark(member.spot(), "the fact \"" + id
                + "\" is used by no ladder and not on the label; use it or remove it");
        });
    }
}
