package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.LabelPlan;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Revision;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/** Reads {@code rubric.json} and checks what its schema cannot express. */
final class RubricReader {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");

    private final Problems problems;
    private final boolean trusting;

    /**
     * A reader that reports to these problems.
     *
     * @param trusting whether the build has checked that every step of a ladder can be reached, which takes long
     */
    RubricReader(Problems problems, boolean trusting) {
        this.problems = problems;
        this.trusting = trusting;
    }

    /**
     * Returns the rubric; empty if it has an error, which is reported.
     *
     * @param misshapen the places that violate the schema
     */
    Optional<Rubric> read(Json json, List<Pointer> misshapen) {
        int before = problems.errorCount();
        var object = CheckedObject.of(json, problems);
        var questions = questions(object.object("facts"));
        var weights = new ArrayList<Integer>();
        var characteristics = characteristics(object, questions, weights);
        var classes = classes(object.object("classes"));
        var label = object.has("label") ? label(object.object("label"), questions) : LabelPlan.NONE;
        var history = history(object);
        var definitions = definitions(object, questions, characteristics);
        if (problems.errorCount() > before || !misshapen.isEmpty()) return Optional.empty();
        unused(object.object("facts"), characteristics, label);
        return Optional.of(new Rubric(object.text("name"), object.text("version"), categories(object),
            List.copyOf(questions.values()), characteristics, new Weights(weights), classes, label, history,
            definitions));
    }

    private static List<Category> categories(CheckedObject rubric) {
        return rubric.object("categories").members().entrySet().stream()
            .map(entry -> new Category(entry.getKey(), CheckedObject.text(entry.getValue().value()))).toList();
    }

    private Map<String, Question> questions(CheckedObject facts) {
        var questions = new LinkedHashMap<String, Question>();
        facts.members().forEach((id, member) -> {
            var object = CheckedObject.of(member.value(), problems);
            var name = object.text("name");
            questions.put(id, new Question(id, name, object.textOr("short", name), object.text("asks"),
                answers(object)));
        });
        return questions;
    }

    private AnswerType answers(CheckedObject object) {
        return switch (object.text("kind")) {
            case "choice" -> choices(object.object("values"));
            case "yes-no" -> new AnswerType.YesNo();
            case "number" -> amounts(object);
            default -> new AnswerType.FreeText();
        };
    }

    private static AnswerType choices(CheckedObject values) {
        var names = new LinkedHashMap<String, String>();
        values.members().forEach((id, member) -> names.put(id, CheckedObject.text(member.value())));
        return new AnswerType.SingleChoice(names);
    }

    private AnswerType amounts(CheckedObject object) {
        var least = object.number("least");
        var most = object.number("most");
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0)
            problems.add(object.spot("most"), "problem.bounds");
        var unit = object.text("unit");
        return new AnswerType.Quantity(unit, object.textOr("one", unit), least, most, object.text("zero"));
    }

    private List<Characteristic> characteristics(CheckedObject rubric, Map<String, Question> questions,
                                                 List<Integer> weights) {
        var ladders = new LadderReader(questions, problems, trusting);
        var characteristics = new ArrayList<Characteristic>();
        var ids = new HashSet<String>();
        for (var json : rubric.list("characteristics")) {
            var object = CheckedObject.of(json, problems);
            var id = object.text("id");
            if (!ids.add(id))
                problems.add(object.spot("id"), "problem.characteristic.twice", id);
            var name = object.text("name");
            weights.add(object.whole("weight", 0, Weights.MOST));
            ladders.read(object).ifPresent(ladder ->
                characteristics.add(new Characteristic(characteristics.size(), id, name, object.textOr("short", name),
                    object.text("swing"), object.text("why"), ladder)));
        }
        ProfilesReader.mustTotal(new Weights(weights), rubric.spot("characteristics"), problems);
        return characteristics;
    }

    private List<LabelClass> classes(CheckedObject object) {
        var classes = new ArrayList<LabelClass>();
        // The schema check has reported what is no number; only numbers are compared.
        int last = Integer.MAX_VALUE;
        for (var letter : LETTERS) {
            int from = object.whole(letter, 0, 100);
            if (object.number(letter).isPresent()) {
                if (from >= last) problems.add(object.spot(letter), "problem.class.order", letter,
                    Integer.toString(from));
                last = from;
            }
            classes.add(new LabelClass(classes.size(), letter, from));
        }
        if (classes.get(LETTERS.size() - 1).from() != 0)
            problems.add(object.spot("G"), "problem.class.last");
        return classes;
    }

    private LabelPlan label(CheckedObject object, Map<String, Question> questions) {
        var headline = large(object, "headline", questions);
        var second = large(object, "second", questions);
        if (object.repeats("figures"))
            problems.add(object.spot("figures"), "problem.subject", Message.of("problem.name", "figures"),
                Message.of("problem.must.figures"));
        var figures = object.list("figures").stream()
            .flatMap(json -> question(CheckedObject.text(json), json.spot(), questions).stream()).toList();
        var words = new LabelPlan.Words(object.text("word"), object.text("caption"),
            object.text("secondCaption"), object.text("link"));
        return new LabelPlan(words, headline, second, figures);
    }

    private Optional<Question> large(CheckedObject label, String key, Map<String, Question> questions) {
        return label.has(key) ? question(label.text(key), label.spot(key), questions) : Optional.empty();
    }

    private Optional<Question> question(String id, Position position, Map<String, Question> questions) {
        if (!id.isEmpty() && !questions.containsKey(id)) problems.addUnknown(position, "problem.unknown.fact", id,
            questions.keySet());
        return Optional.ofNullable(questions.get(id));
    }

    private List<Definition> definitions(CheckedObject rubric, Map<String, Question> questions,
                                         List<Characteristic> characteristics) {
        var ladders = new LadderReader(questions, problems, trusting);
        var sources = new SourceReader(LookupPeriod.untilToday(), problems);
        var known = characteristics.stream().map(Characteristic::id).toList();
        var definitions = new ArrayList<Definition>();
        var ids = new HashSet<String>();
        for (var json : rubric.list("definitions")) {
            var object = CheckedObject.of(json, problems);
            var id = object.text("id");
            if (!ids.add(id)) problems.add(object.spot("id"), "problem.definition.twice", id);
            for (var named : object.list("names")) if (!known.contains(CheckedObject.text(named)))
                problems.addUnknown(named.spot(), "problem.unknown.characteristic", CheckedObject.text(named), known);
            var source = sources.read(id, object);
            var published = sources.edition(object, "published");
            var demands = ladders.demands(object);
            if (source.isPresent() && published.isPresent() && !demands.isEmpty())
                definitions.add(new Definition(id, object.text("name"), published.get(), source.get(),
                    object.text("says"), object.list("names").stream().map(CheckedObject::text).toList(), demands));
        }
        return definitions;
    }

    private List<Revision> history(CheckedObject rubric) {
        var history = rubric.list("history").stream().map(json -> CheckedObject.of(json, problems))
            .map(revision -> new Revision(revision.text("version"), revision.text("says"))).toList();
        if (!history.isEmpty() && !history.get(0).version().equals(rubric.text("version")))
            problems.addRemark(rubric.spot("version"), "problem.history", rubric.text("version"));
        return history;
    }

    private void unused(CheckedObject facts, List<Characteristic> characteristics, LabelPlan label) {
        var used = Stream.concat(characteristics.stream()
            .flatMap(characteristic -> characteristic.ladder().questions()),
            label.questions()).map(Question::id).collect(Collectors.toSet());
        facts.members().forEach((id, member) -> {
            boolean column = CheckedObject.of(member.value(), problems).isTrue("column");
            if (!used.contains(id) && !column) problems.addRemark(member.spot(), "problem.fact.unused", id);
        });
    }
}
