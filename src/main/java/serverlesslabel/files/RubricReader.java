package serverlesslabel.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Answers;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.LabelPlan;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/** Reads {@code rubric.json}. */
final class RubricReader {

    private static final int FEWEST_CHARACTERISTICS = 3;
    private static final int MOST_CHARACTERISTICS = 12;
    private static final int MOST_FIGURES = 5;
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");

    private final Problems problems;

    RubricReader(Problems problems) {
        this.problems = problems;
    }

    /** The rubric, empty where anything in it is wrong. */
    Optional<Rubric> read(Json json) {
        int before = problems.count();
        var fields = Fields.of("the rubric", json, problems);
        fields.has("$schema");
        var name = fields.text("name");
        var version = fields.text("version");
        var categories = categories(fields.object("categories"));
        var questions = questions(fields.object("facts"));
        var weights = new ArrayList<Integer>();
        var characteristics = characteristics(fields, questions, weights);
        var classes = classes(fields.object("classes"));
        var label = label(fields.object("label"), questions);
        fields.done();
        if (problems.count() > before || label.isEmpty()) return Optional.empty();
        return Optional.of(new Rubric(name, version, categories, List.copyOf(questions.values()), characteristics,
            new Weights(weights), classes, label.get()));
    }

    private List<Category> categories(Fields fields) {
        var categories = new ArrayList<Category>();
        fields.members().forEach((id, member) -> {
            checkId(id, member.spot(), "category");
            var name = fields.text(id, member.value());
            if (!name.isEmpty()) categories.add(new Category(id, name));
        });
        return categories;
    }

    private Map<String, Question> questions(Fields facts) {
        var questions = new LinkedHashMap<String, Question>();
        facts.members().forEach((id, member) -> {
            checkId(id, member.spot(), "fact");
            var fields = Fields.of("the fact \"" + id + "\"", member.value(), problems);
            var name = fields.text("name");
            questions.put(id, new Question(id, name, fields.textOr("short", name), fields.text("asks"),
                answers(fields)));
            fields.done();
        });
        return questions;
    }

    private Answers answers(Fields fields) {
        var kind = fields.text("kind");
        switch (kind) {
            case "choice":
                return choices(fields.object("values"));
            case "yes-no":
                return new Answers.YesNo();
            case "number":
                return new Answers.Amounts(fields.textOr("unit", ""), fields.optionalNumber("least"),
                    fields.optionalNumber("most"));
            case "text":
                return new Answers.FreeWords();
            default:
                if (!kind.isEmpty()) problems.unknown(fields.spot("kind"), "kind of fact", kind,
                    List.of("choice", "yes-no", "number", "text"));
                return new Answers.FreeWords();
        }
    }

    private Answers choices(Fields values) {
        var names = new LinkedHashMap<String, String>();
        values.members().forEach((id, member) -> names.put(id, values.text(id, member.value())));
        if (names.size() < 2) problems.add(values.spot(), "a choice needs at least two values");
        return new Answers.Choices(names);
    }

    private List<Characteristic> characteristics(Fields rubric, Map<String, Question> questions,
        List<Integer> weights) {
        var ladders = new LadderReader(questions, problems);
        var characteristics = new ArrayList<Characteristic>();
        var list = rubric.list("characteristics");
        for (var json : list) {
            var fields = Fields.of("a characteristic", json, problems);
            var id = fields.text("id");
            if (!id.isEmpty()) checkId(id, fields.spot("id"), "characteristic");
            if (characteristics.stream().anyMatch(each -> each.id().equals(id)))
                problems.add(fields.spot("id"), "\"" + id + "\" is already a characteristic; ids must differ");
            var name = fields.text("name");
            var brief = fields.textOr("short", name);
            var swing = fields.text("swing");
            weights.add(fields.whole("weight", 0, Weights.MOST));
            var ladder = ladders.read(fields.object("ladder"));
            fields.done();
            ladder.ifPresent(found ->
                characteristics.add(new Characteristic(characteristics.size(), id, name, brief, swing, found)));
        }
        if (rubric.has("characteristics")
            && (list.size() < FEWEST_CHARACTERISTICS || list.size() > MOST_CHARACTERISTICS))
            problems.add(rubric.spot("characteristics"), "there are " + list.size() + " characteristics; there must be "
                + FEWEST_CHARACTERISTICS + " to " + MOST_CHARACTERISTICS);
        if (!weights.isEmpty() && weights.stream().allMatch(weight -> weight == 0))
            problems.add(rubric.spot("characteristics"), "all weights are 0; at least one must be more");
        return characteristics;
    }

    private List<LabelClass> classes(Fields fields) {
        var classes = new ArrayList<LabelClass>();
        for (var letter : LETTERS) {
            int from = fields.whole(letter, 0, 100);
            if (!classes.isEmpty() && from >= classes.get(classes.size() - 1).from() && fields.has(letter))
                problems.add(fields.spot(letter), "class " + letter + " begins at " + from
                    + "; it must begin below the class before it");
            classes.add(new LabelClass(classes.size(), letter, from));
        }
        if (fields.has("G") && classes.get(LETTERS.size() - 1).from() != 0)
            problems.add(fields.spot("G"), "class G must begin at 0, so that every index has a class");
        fields.done();
        return classes;
    }

    private Optional<LabelPlan> label(Fields fields, Map<String, Question> questions) {
        var headline = question(fields.text("headline"), fields.spot("headline"), questions);
        var figures = new ArrayList<Question>();
        for (var json : fields.list("figures"))
            question(fields.text("figures", json), json.spot(), questions).ifPresent(figures::add);
        if (figures.size() > MOST_FIGURES)
            problems.add(fields.spot("figures"), "a label has room for " + MOST_FIGURES + " figures at most");
        fields.done();
        return headline.map(question -> new LabelPlan(question, figures));
    }

    private Optional<Question> question(String id, Spot spot, Map<String, Question> questions) {
        if (!id.isEmpty() && !questions.containsKey(id)) problems.unknown(spot, "fact of the rubric", id,
            questions.keySet());
        return Optional.ofNullable(questions.get(id));
    }

    private void checkId(String id, Spot spot, String what) {
        if (!ServiceId.isValid(id)) problems.add(spot, "\"" + id + "\" cannot be the id of a " + what + "; "
            + ServiceId.SHAPE);
    }
}
