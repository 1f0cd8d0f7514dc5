package serverlesslabel.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Rating;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.People;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.BriefWords;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.HeadlineWords;
import serverlesslabel.wording.LeaderWords;
import serverlesslabel.wording.OvertakingWords;

/** The script of a page says what the program says, of the shipped catalog in every language. */
class PageWordsTest {

    private static final Catalog ENGLISH = CatalogReader.shipped();
    private static final Map<Language, Catalog> CATALOGS = Map.of(Language.ENGLISH, ENGLISH,
        Language.GERMAN, CatalogReader.shipped("de"));
    private static final PageEngine ENGINE = new PageEngine();

    @BeforeAll
    static void readThePage() {
        var languages = List.of(Language.ENGLISH, Language.GERMAN).stream()
            .map(language -> PageLanguage.of(Texts.of(language), CATALOGS.get(language))).toList();
        ENGINE.let("packed", PageEngine.quoted(PageData.of(ENGLISH, languages, List.of(), "", IconFolder.shipped())));
        var exploration = SamplePages.exploration(ENGLISH);
        ENGINE.let("given", ExplorationText.of(exploration, List.of(), ENGLISH));
        ENGINE.let("catalog", "Data.read(JSON.parse(Packed.read(packed)), given)");
        ENGINE.let("said", "[Words.of(catalog, 0), Words.of(catalog, 1)]");
    }

    @Test
    void theServicesAreAllThereWithTheirLevels() {
        assertThat(ENGINE.value("catalog.services.map(function (s) { return [s.id, s.levels.join(''), "
            + "s.documented.join('')]; })").toString()).isEqualTo(levels());
    }

    private static String levels() {
        var all = new StringBuilder("[");
        ENGLISH.services().forEach(service -> {
            all.append(all.length() > 1 ? "," : "").append("[\"").append(service.id()).append("\",\"");
            service.levels().stated().forEach(level -> all.append(level.steps()));
            all.append("\",\"");
            service.levels().documented().forEach(level -> all.append(level.steps()));
            all.append("\"]");
        });
        return all.append("]").toString();
    }

    @Test
    void theLaddersGiveTheLevels() {
        assertThat(ENGINE.value("catalog.services.filter(function (s) { return catalog.axes.some(function (a) {"
            + " return !s.judged[a.place] && Numbers.climb(a.ladder, s.facts).level !== s.levels[a.place]; }); })"))
            .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFactIsWrittenAsInTheProgram(Language language) {
        var catalog = CATALOGS.get(language);
        var texts = Texts.of(language);
        var said = ENGINE.value("catalog.services.map(function (s) { return catalog.questions.map(function (q, i) {"
            + " return s.facts[i] === undefined || s.facts[i] === null ? null : " + words(language)
            + ".answer(i, s.facts[i]) + (s.checked[i] ? '' : '°'); }); })");
        for (var service : catalog.services()) {
            var row = said.get(catalog.place(service.id()).orElseThrow());
            for (int q = 0; q < catalog.rubric().questions().size(); q++) {
                var fact = service.facts().answer(catalog.rubric().questions().get(q));
                assertThat(row.get(q).isNull() ? Optional.empty() : Optional.of(row.get(q).asText())).isEqualTo(
                    fact.map(known -> FactWords.value(known, texts) + (known.documented() ? "" : "°")));
            }
        }
    }

    @Test
    void everyFactHasItsSource() {
        var sources = ENGINE.value("catalog.services.map(function (s) { return catalog.questions.map(function (q, i) {"
            + " return s.sources[i] ? s.sources[i].address + ' ' + s.sources[i].checked : ''; }); })");
        for (var service : ENGLISH.services()) {
            var row = sources.get(ENGLISH.place(service.id()).orElseThrow());
            for (int q = 0; q < ENGLISH.rubric().questions().size(); q++)
                assertThat(row.get(q).asText()).isEqualTo(service.facts().answer(ENGLISH.rubric().questions().get(q))
                    .flatMap(fact -> fact.source()).map(source -> source.address().toASCIIString() + " "
                    + source.checked()).orElse(""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsTheOneOfTheProgram(Language language) {
        var catalog = CATALOGS.get(language);
        var said = ENGINE.value("catalog.services.map(function (s) { return catalog.axes.map(function (a) {"
            + " return [" + words(language) + ".brief(s, a), " + words(language) + ".reason(s, a).text]; }); })");
        for (var service : catalog.services())
            for (var axis : catalog.rubric().characteristics()) {
                var reason = said.get(catalog.place(service.id()).orElseThrow()).get(axis.place());
                assertThat(reason.get(0).asText()).isEqualTo(BriefWords.of(service, axis, Texts.of(language)));
                var text = Rating.of(axis, service).text();
                if (!text.isEmpty()) assertThat(reason.get(1).asText()).isEqualTo(text);
            }
    }

    @Law(seeds = 60)
    void theHeadlineAndTheTurningPointsAreThoseOfTheProgram(Generator any) {
        var language = any.oneOf(List.of(Language.values()));
        var texts = Texts.of(language);
        var weights = any.oneIn(3) ? any.oneOf(ENGLISH.profiles()).weights() : any.weights();
        var all = Alternatives.all(Ranking.of(CATALOGS.get(language), weights));
        ENGINE.let("chosen", "Data.state(catalog, given.exploration)");
        ENGINE.let("ranking", "(chosen.weights = " + weights.points() + ", Numbers.rank(catalog.services, "
            + "chosen.weights, null))");
        ENGINE.let("brackets", words(language) + ".brackets(ranking, chosen)");
        var brackets = Bracket.ofFirst(all);
        var headline = ENGINE.value(words(language) + ".headline(ranking, chosen, brackets)");
        var words = new HeadlineWords(all, texts);
        assertThat(headline.get("what").asText()).isEqualTo(words.subject());
        assertThat(headline.get("lead").asText()).isEqualTo(
            new LeaderWords(all, texts).titles(Optional.empty()).get(0));
        words.turn(brackets).ifPresent(turn -> assertThat(headline.get("more").asText()).contains(turn.who(),
            turn.when()));
        var sentences = ENGINE.value("brackets.map(function (b, i) { return " + words(language)
            + ".bracketText(ranking, b, catalog.axes[i]); })");
        for (int i = 0; i < brackets.size(); i++)
            assertThat(sentences.get(i).asText()).isEqualTo(new BracketWords(all, texts).text(brackets.get(i)));
        int at = any.between(1, all.size() - 1);
        var way = Overtaking.between(all.service(at), all.service(at - 1), weights, all.rubric());
        assertThat(ENGINE.value(words(language) + ".overtaking(catalog.services[" + all.place(at)
            + "], catalog.services[" + all.place(at - 1) + "], chosen.weights).join(' ')").asText())
            .isEqualTo(OvertakingWords.text(way, all.ranking().catalog(), texts));
    }

    @Law(seeds = 40)
    void peopleAgreeAndPartAsInTheProgram(Generator any) {
        var all = Alternatives.all(Ranking.of(ENGLISH, ENGLISH.rubric().reference()));
        var people = People.of(all, any.list(any.between(2, 5), 0, 0).stream().map(each ->
            new Person("p", any.weights())).toList());
        var weights = people.people().stream().map(person -> person.weights().points()).toList();
        assertThat(ENGINE.value("Numbers.middle(" + weights + ")").toString())
            .isEqualTo(people.middle().points().toString().replace(" ", ""));
        ENGINE.let("together", "Numbers.together(" + weights + ".map(function (w) {"
            + " return Numbers.rank(catalog.services, w, null); }))");
        assertThat(ENGINE.value("together.common.map(function (place) { return catalog.services[place].id; })")
            .toString()).isEqualTo(quoted(people.common().stream().map(service -> service.id().text())));
        assertThat(ENGINE.value("together.apart.map(function (each) { return catalog.services[each.place].id + ' ' + "
            + "each.best + ' ' + each.worst; })").toString()).isEqualTo(quoted(people.apart(5).stream()
            .map(spread -> spread.service().id() + " " + spread.best() + " " + spread.worst())));
    }

    private static String quoted(Stream<String> texts) {
        return texts.map(PageEngine::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String words(Language language) {
        return "said[" + language.ordinal() + "]";
    }
}
