package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Value;

/** Puts the services of a catalog into the data of a page, in the order of the catalog. */
final class PageServices {

    private final Catalog catalog;
    private final WordTable words;
    private final SourceTable sources;
    private final List<String> providers;

    /**
     * Puts the services of a catalog.
     *
     * @param words   takes their names and modes
     * @param sources takes what their facts rest on
     */
    PageServices(Catalog catalog, WordTable words, SourceTable sources) {
        this.catalog = catalog;
        this.words = words;
        this.sources = sources;
        this.providers = catalog.services().stream().map(service -> service.provider().name()).distinct().sorted()
            .toList();
    }

    /** Puts the providers as {@code v} and the services as {@code s}. */
    void put(ObjectNode page) {
        var names = page.putArray("v");
        providers.forEach(names::add);
        var all = page.putArray("s");
        catalog.services().forEach(service -> put(all.addArray(), service));
    }

    private void put(ArrayNode row, Service service) {
        var categories = catalog.rubric().categories().stream().map(Category::id).toList();
        var stated = digits(service.levels().stated());
        var documented = digits(service.levels().documented());
        row.add(service.id().text()).add(words.number(language -> language.wordsOf(service).name()))
            .add(words.number(language -> language.wordsOf(service).mode()))
            .add(providers.indexOf(service.provider().name()))
            .add(categories.indexOf(service.category().id())).add(sources.number(service.documentation()))
            .add(stated).add(documented.equals(stated) ? "" : documented);
        answers(row.addArray(), service);
        foundations(row.addArray(), service);
        var state = service.state(catalog.day());
        boolean judged = !service.levels().judged().isEmpty();
        if (state != Service.Life.State.OPEN || judged)
            row.add(state.ordinal()).add((state == Service.Life.State.CLOSED ? service.life().closed()
                : service.life().until()).map(Object::toString).orElse(""));
        if (judged) judgements(row.addObject(), service);
    }

    // An answer for each question of the rubric, null where it is unknown; nothing after the last one known.
    private void answers(ArrayNode row, Service service) {
        int open = 0;
        for (var question : catalog.rubric().questions()) {
            var fact = service.facts().answer(question);
            if (fact.isEmpty()) {
                open++;
                continue;
            }
            for (; open > 0; open--) row.addNull();
            if (fact.get().value() instanceof Value.ShortText) row.add(words.number(language -> words(language, service,
                question)));
            else add(row, question, fact.get().value());
        }
    }

    private static String words(PageLanguage language, Service service, Question question) {
        return language.wordsOf(service).facts().answer(question).map(Fact::value)
            .map(value -> value instanceof Value.ShortText text ? text.text() : "").orElse("");
    }

    // For each answer that is known how far its source is from the one before in the table, and then 0.5 where it was
    // not checked there; null where there is no source.
    private void foundations(ArrayNode row, Service service) {
        int before = 0;
        for (var question : catalog.rubric().questions()) {
            var fact = service.facts().answer(question);
            if (fact.isEmpty()) continue;
            var source = fact.get().source();
            if (source.isEmpty()) {
                row.addNull();
                continue;
            }
            int number = sources.number(source.get());
            if (fact.get().documented()) row.add(number - before);
            else row.add(number - before + 0.5);
            before = number;
        }
    }

    private void judgements(ObjectNode judged, Service service) {
        catalog.rubric().characteristics().forEach(axis -> service.levels().judgement(axis).ifPresent(judgement -> {
            var row = judged.putArray(Integer.toString(axis.place())).add(judgement.reason());
            judgement.source().ifPresent(source -> row.add(sources.number(source)));
        }));
    }

    /** Adds an answer as the page has it: 0 or 1, the place of a choice, or a number. */
    static void add(ArrayNode row, Question question, Value value) {
        if (value instanceof Value.Flag flag) row.add(flag.yes() ? 1 : 0);
        if (value instanceof Value.Amount amount) row.add(amount.number());
        if (value instanceof Value.ChoiceId choice)
            row.add(new ArrayList<>(((AnswerType.SingleChoice) question.answers()).names().keySet())
                .indexOf(choice.id()));
    }

    private static String digits(List<Level> levels) {
        return levels.stream().map(level -> Integer.toString(level.steps())).collect(Collectors.joining());
    }
}
