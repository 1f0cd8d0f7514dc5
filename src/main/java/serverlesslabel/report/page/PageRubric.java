package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Value;
import serverlesslabel.picture.IconSource;

/** Puts a rubric and its profiles into the data of a page, its words as numbers of a table. */
final class PageRubric {

    private static final int IN = 0;
    private static final int AT_LEAST = 1;
    private static final int AT_MOST = 2;

    private final Rubric rubric;
    private final WordTable words;
    private final IconSource icons;

    /** Puts a rubric; {@code words} takes its words in all languages. */
    PageRubric(Rubric rubric, WordTable words, IconSource icons) {
        this.rubric = rubric;
        this.words = words;
        this.icons = icons;
    }

    /** Puts everything but the services. */
    void put(ObjectNode page, List<Profile> profiles) {
        page.put("n", rubric.name()).put("r", rubric.version());
        page.put("h", word(language -> language.rubric().labelTitle()));
        var categories = page.putArray("c");
        for (int i = 0; i < rubric.categories().size(); i++) {
            int at = i;
            categories.addArray().add(rubric.categories().get(i).id())
                .add(word(language -> language.rubric().categories().get(at).name()));
        }
        var questions = page.putArray("q");
        for (int i = 0; i < rubric.questions().size(); i++) questions.add(question(i));
        var axes = page.putArray("x");
        rubric.characteristics().forEach(axis -> axes.add(axis(axis)));
        ints(page.putArray("f"), rubric.reference().points());
        var classes = page.putArray("b");
        rubric.classes().forEach(each -> classes.addArray().add(each.letter()).add(each.from()));
        var sets = page.putArray("p");
        profiles.forEach(profile -> {
            var set = sets.addArray().add(profile.id()).add(word(language -> language.wordsOf(profile).name()))
                .add(word(language -> language.wordsOf(profile).purpose()));
            ints(set.addArray(), profile.weights().points());
        });
        var definitions = page.putArray("o");
        for (int i = 0; i < rubric.definitions().size(); i++) {
            int at = i;
            var row = definitions.addArray().add(rubric.definitions().get(i).id())
                .add(word(language -> language.rubric().definitions().get(at).name()));
            rubric.definitions().get(i).conditions().forEach(demand -> row.add(condition(demand.condition())));
        }
        var label = page.putArray("j");
        rubric.label().questions().forEach(question -> label.add(place(question)));
    }

    private ArrayNode question(int at) {
        var question = rubric.questions().get(at);
        var row = row().add(question.id()).add(word(language -> language.rubric().questions().get(at).name()))
            .add(word(language -> language.rubric().questions().get(at).brief()));
        if (question.answers() instanceof AnswerType.SingleChoice choices) {
            row.add("c");
            choices.names().keySet().forEach(choice ->
                row.add(word(language -> Objects.requireNonNull(choices(language, at).names().get(choice)))));
        } else if (question.answers() instanceof AnswerType.Quantity amounts) {
            row.add(amounts.hasWordUnit() ? "w" : "n")
                .add(amounts.hasWordUnit() ? row().add(word(language -> quantity(language, at).unit()))
                    .add(word(language -> quantity(language, at).one())) : row().add(amounts.unit()))
                .add(word(language -> quantity(language, at).zero()));
        } else row.add(question.answers() instanceof AnswerType.YesNo ? "y" : "t");
        return row;
    }

    private static AnswerType.SingleChoice choices(PageLanguage language, int at) {
        return (AnswerType.SingleChoice) language.rubric().questions().get(at).answers();
    }

    private static AnswerType.Quantity quantity(PageLanguage language, int at) {
        return (AnswerType.Quantity) language.rubric().questions().get(at).answers();
    }

    private ArrayNode axis(Characteristic axis) {
        Function<PageLanguage, Characteristic> same = language -> language.rubric().characteristics().get(axis.place());
        var row = row().add(axis.id()).add(word(language -> same.apply(language).name()))
            .add(word(language -> same.apply(language).brief())).add(word(language -> same.apply(language).swing()))
            .add(icons.icon(IconSource.IconKind.CHARACTERISTICS, axis.id()).map(OutlinePath::of).orElse(""));
        if (axis.ladder() instanceof Ladder.Steps steps) {
            row.add(word(language -> ((Ladder.Steps) same.apply(language).ladder()).otherwise()))
                .add(word(language -> ((Ladder.Steps) same.apply(language).ladder()).brief()));
            for (int i = 0; i < steps.steps().size(); i++) {
                int at = i;
                var step = row.addArray().add(steps.steps().get(i).level().steps()).add(word(language ->
                    ((Ladder.Steps) same.apply(language).ladder()).steps().get(at).text()))
                    .add(word(language -> ((Ladder.Steps) same.apply(language).ladder()).steps().get(at).brief()));
                steps.steps().get(i).conditions().forEach(condition -> step.add(condition(condition)));
            }
        } else if (axis.ladder() instanceof Ladder.Count count) {
            row.add(-1).add(word(language -> ((Ladder.Count) same.apply(language).ladder()).brief()));
            for (int i = 0; i < count.countedConditions().size(); i++) {
                int at = i;
                row.addArray().add(word(language -> ((Ladder.Count) same.apply(language).ladder())
                    .countedConditions().get(at).text()))
                    .add(word(language -> ((Ladder.Count) same.apply(language).ladder()).countedConditions().get(at)
                        .brief()))
                    .add(condition(count.countedConditions().get(i).condition()));
            }
        }
        return row;
    }

    private ArrayNode condition(Condition condition) {
        var row = row().add(place(condition.question()));
        if (condition instanceof Condition.AtLeast least) return row.add(AT_LEAST).add(least.bound());
        if (condition instanceof Condition.AtMost most) return row.add(AT_MOST).add(most.bound());
        var answers = row.add(IN).addArray();
        if (condition instanceof Condition.Is is) PageServices.add(answers, condition.question(), is.wanted());
        if (condition instanceof Condition.OneOf some) some.choices().stream().sorted().forEach(choice ->
            PageServices.add(answers, condition.question(), new Value.ChoiceId(choice)));
        return row;
    }

    private int place(Question question) {
        var ids = new ArrayList<>(rubric.questions().stream().map(Question::id).toList());
        return ids.indexOf(question.id());
    }

    private int word(Function<PageLanguage, String> word) {
        return words.number(word);
    }

    private static ArrayNode row() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static void ints(ArrayNode list, List<Integer> numbers) {
        numbers.forEach(list::add);
    }
}
