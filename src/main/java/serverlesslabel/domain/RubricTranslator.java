package serverlesslabel.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives a rubric or a profile back in other words: same ids, places, conditions and numbers. */
final class RubricTranslator {

    private final TranslationScope words;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private RubricTranslator(TranslationScope words) {
        this.words = words;
    }

    static Rubric of(Rubric rubric, TranslationScope words) {
        return new RubricTranslator(words).rubric(rubric);
    }

    /** The reference belongs to the rubric, and so do its words. */
    static Profile of(Profile profile, TranslationScope words) {
        var here = profile.id().equals(Rubric.REFERENCE) ? words.in(Rubric.REFERENCE)
            : words.in("profiles").in(profile.id());
        return new Profile(profile.id(), here.word("name", profile.name()), here.word("for", profile.purpose()),
            profile.weights());
    }

    private Rubric rubric(Rubric rubric) {
        words.in("facts").each(rubric.questions(), Question::id, RubricTranslator::question)
            .forEach(each -> questions.put(each.id(), each));
        var label = rubric.label();
        return new Rubric(words.word("name", rubric.name()), rubric.version(),
            rubric.categories().stream().map(category -> new Category(category.id(),
                words.in("categories").word(category.id(), category.name()))).toList(),
            rubric.questions().stream().map(this::asked).toList(),
            words.in("characteristics").each(rubric.characteristics(), Characteristic::id, this::characteristic),
            rubric.reference(), rubric.classes(),
            new LabelPlan(label.headline().map(this::asked), label.figures().stream().map(this::asked).toList()),
            words.in("history").each(rubric.history(), Revision::version, (each, here) ->
                new Revision(each.version(), here.word("says", each.says()))));
    }

    private static Question question(Question each, TranslationScope here) {
        var name = here.word("name", each.name());
        return new Question(each.id(), name, here.word("short", each.brief(), each.name(), name),
            here.word("asks", each.asks()), answers(each.answers(), here));
    }

    private static AnswerType answers(AnswerType type, TranslationScope here) {
        if (type instanceof AnswerType.Choices choices)
            return new AnswerType.Choices(choices.names().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                entry -> here.in("values").word(entry.getKey(), entry.getValue()), (one, other) -> one,
                LinkedHashMap::new)));
        if (!(type instanceof AnswerType.Amounts amounts) || !amounts.worded()) return type;
        var unit = here.word("unit", amounts.unit());
        return new AnswerType.Amounts(unit, here.word("one", amounts.one(), amounts.unit(), unit), amounts.least(),
            amounts.most());
    }

    private Characteristic characteristic(Characteristic each, TranslationScope here) {
        var name = here.word("name", each.name());
        return new Characteristic(each.place(), each.id(), name, here.word("short", each.brief(), each.name(), name),
            here.word("swing", each.swing()), here.word("why", each.why()), ladder(each.ladder(), here.in("ladder")));
    }

    private Ladder ladder(Ladder ladder, TranslationScope here) {
        if (ladder instanceof Ladder.Steps steps)
            return new Ladder.Steps(here.in("steps").each(steps.steps(), each -> Translation.name(each.level()),
                this::step), here.word("otherwise", steps.otherwise()));
        if (!(ladder instanceof Ladder.Count count)) return ladder;
        return new Ladder.Count(here.in("conditions").each(count.votes(),
            countedCondition -> countedCondition.condition().question().id(), (each, place) ->
            new Ladder.CountedCondition(place.word("says", each.says()),
                place.word("why", each.why()), asking(each.condition()))));
    }

    private Ladder.Step step(Ladder.Step each, TranslationScope here) {
        return new Ladder.Step(each.level(), here.word("says", each.says()), here.word("why", each.why()),
            each.conditions().stream().map(this::asking).toList());
    }

    private Condition asking(Condition condition) {
        return condition.of(asked(condition.question()));
    }

    private Question asked(Question original) {
        return questions.getOrDefault(original.id(), original);
    }
}
