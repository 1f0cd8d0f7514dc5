package serverlesslabel.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Translates the words of a rubric or a profile; ids, order, conditions and numbers stay the same. One translator is
 * used for one rubric.
 */
final class RubricTranslator {

    private final TranslationScope words;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private RubricTranslator(TranslationScope words) {
        this.words = words;
    }

    /** A copy of a rubric in other words. */
    static Rubric of(Rubric rubric, TranslationScope words) {
        return new RubricTranslator(words).rubric(rubric);
    }

    /** A copy of a profile in other words. The words of the reference profile are with those of the rubric. */
    static Profile of(Profile profile, TranslationScope words) {
        var here = profile.id().equals(Rubric.REFERENCE) ? words.in(Rubric.REFERENCE)
            : words.in("profiles").in(profile.id());
        return new Profile(profile.id(), here.word("name", profile.name()), here.word("for", profile.purpose()),
            here.word("why", profile.why()), profile.weights(), profile.categories());
    }

    private Rubric rubric(Rubric rubric) {
        words.in("facts").each(rubric.questions(), Question::id, RubricTranslator::question)
            .forEach(question -> questions.put(question.id(), question));
        var label = rubric.label();
        return new Rubric(words.word("name", rubric.name()), rubric.version(),
            rubric.categories().stream().map(category -> new Category(category.id(),
                words.in("categories").word(category.id(), category.name()))).toList(),
            rubric.questions().stream().map(this::translated).toList(),
            words.in("characteristics").each(rubric.characteristics(), Characteristic::id, this::characteristic),
            rubric.reference(), rubric.classes(),
            new LabelPlan(translated(label.words(), words.in("label")), label.headline().map(this::translated),
                label.second().map(this::translated), label.figures().stream().map(this::translated).toList()),
            words.in("history").each(rubric.history(), Revision::version, (revision, here) ->
                new Revision(revision.version(), here.word("says", revision.text()))),
            words.in("definitions").each(rubric.definitions(), Definition::id, this::definition));
    }

    private static LabelPlan.Words translated(LabelPlan.Words original, TranslationScope here) {
        return new LabelPlan.Words(here.word("word", original.title()), here.word("caption", original.caption()),
            here.word("secondCaption", original.second()), here.word("link", original.link()));
    }

    private static Question question(Question original, TranslationScope here) {
        var name = here.word("name", original.name());
        return new Question(original.id(), name, here.word("short", original.brief(), original.name(), name),
            here.word("asks", original.asks()), answers(original.answers(), here));
    }

    private static AnswerType answers(AnswerType type, TranslationScope here) {
        if (type instanceof AnswerType.SingleChoice choices)
            return new AnswerType.SingleChoice(choices.names().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                entry -> here.in("values").word(entry.getKey(), entry.getValue()), (one, other) -> one,
                LinkedHashMap::new)));
        if (!(type instanceof AnswerType.Quantity amounts)) return type;
        var zero = here.word("zero", amounts.zero());
        if (!amounts.hasWordUnit())
            return new AnswerType.Quantity(amounts.unit(), amounts.one(), amounts.least(), amounts.most(), zero);
        var unit = here.word("unit", amounts.unit());
        return new AnswerType.Quantity(unit, here.word("one", amounts.one(), amounts.unit(), unit), amounts.least(),
            amounts.most(), zero);
    }

    private Characteristic characteristic(Characteristic original, TranslationScope here) {
        var name = here.word("name", original.name());
        return new Characteristic(original.place(), original.id(), name,
            here.word("short", original.brief(), original.name(), name), here.word("swing", original.swing()),
            here.word("why", original.why()), ladder(original.ladder(), here.in("ladder")));
    }

    private Ladder ladder(Ladder ladder, TranslationScope here) {
        if (ladder instanceof Ladder.Steps steps)
            return new Ladder.Steps(here.in("steps").each(steps.steps(), step -> Translation.name(step.level()),
                this::step), here.word("otherwise", steps.otherwise()), here.word("brief", steps.brief()));
        if (!(ladder instanceof Ladder.Count count)) return ladder;
        return new Ladder.Count(here.in("conditions").each(count.countedConditions(),
            counted -> counted.condition().question().id(), (counted, inner) ->
            new Ladder.CountedCondition(inner.word("says", counted.text()), inner.word("brief", counted.brief()),
                inner.word("why", counted.why()), translated(counted.condition()))),
            here.word("brief", count.brief()));
    }

    private Definition definition(Definition original, TranslationScope here) {
        return new Definition(original.id(), here.word("name", original.name()), original.published(),
            original.source(), here.word("says", original.text()), original.names(),
            here.in("conditions").each(original.conditions(), demand -> demand.condition().question().id(),
                (demand, inner) -> new Definition.Demand(inner.word("says", demand.text()),
                    translated(demand.condition()))));
    }

    private Ladder.Step step(Ladder.Step step, TranslationScope here) {
        return new Ladder.Step(step.level(), here.word("says", step.text()), here.word("brief", step.brief()),
            here.word("why", step.why()), step.conditions().stream().map(this::translated).toList());
    }

    private Condition translated(Condition condition) {
        return condition.withQuestion(translated(condition.question()));
    }

    private Question translated(Question original) {
        return questions.getOrDefault(original.id(), original);
    }
}
