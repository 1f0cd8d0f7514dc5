package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Value;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** The reason of a level in one short line. */
class BriefWordsTest {

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.of(Language.GERMAN);
    /** Five conditions that are told apart by their number. */
    private static final List<Question> ASKED = IntStream.rangeClosed(1, 5)
        .mapToObj(i -> new Question("q" + i, "Question " + i, "Q" + i, "", new AnswerType.YesNo())).toList();

    @ParameterizedTest
    @EnumSource
    void everyLevelOfTheShippedCatalogHasALineThatIsNotCut(Language language) {
        assertThat(lines(CatalogReader.shipped(language.id()), language)).hasSizeGreaterThan(1000)
            .allSatisfy(line -> assertThat(line).hasSizeBetween(5, BriefWords.MOST).doesNotContain("…")
                .matches("\\p{Lu}.*[^.]"));
    }

    /** The rubric of the small catalog has no short lines, and some of its levels are judged. */
    @ParameterizedTest
    @EnumSource
    void withoutShortLinesOfItsOwnARubricHasShortenedOnes(Language language) {
        assertThat(lines(SmallCatalog.read(language.id()), language)).hasSizeGreaterThan(100)
            .allSatisfy(line -> assertThat(line).hasSizeBetween(5, BriefWords.MOST).matches("\\p{Lu}.*[^.]"))
            .anyMatch(line -> line.endsWith("…"));
    }

    @Test
    void aServiceHasTheLineOfTheStepItReached() {
        assertThat(shipped("aws-lambda-on-demand", "elastic", "en")).isEqualTo("Every request, steep rises throttled");
        assertThat(shipped("aws-lambda-on-demand", "elastic", "de")).isEqualTo("Jede Anfrage, steile Last gedrosselt");
        assertThat(shipped("amazon-ec2", "no-infrastructure", "en")).isEqualTo("The operating system is the user's");
    }

    @Test
    void ofACountItSaysWhatFails() {
        assertThat(shipped("aws-lambda-on-demand", "pay-for-value", "en")).isEqualTo("Capacity billed, waiting billed");
        assertThat(shipped("aws-lambda-on-demand", "secure", "de")).isEqualTo("Alle fünf Schutzmaßnahmen aktiv");
        assertThat(count("", ENGLISH, 1, 3)).isEqualTo("Lacks 2, lacks 4, lacks 5");
    }

    @Test
    void whatDoesNotFitIsCounted() {
        assertThat(count(" of the many", ENGLISH, 2)).isEqualTo("Lacks 1 of the many +3");
        assertThat(count(" in it", ENGLISH, 1)).isEqualTo("Lacks 2 in it, lacks 3 in it +2");
        assertThat(count(" of very many more things", ENGLISH)).isEqualTo("Lacks 1 of very many more things +4");
        assertThat(count(" of very many different things", ENGLISH)).isEqualTo("Lacks 1 of very many different… +4");
    }

    @Test
    void aCountWithoutShortLinesNamesItsFacts() {
        assertThat(BriefWords.of(service(facts(true, 1), bare()), bare(), ENGLISH)).isEqualTo(
            "Unknown: Q2, unknown: Q3 +2");
        assertThat(BriefWords.of(service(facts(false, 1, 2, 3, 4, 5), bare()), bare(), GERMAN)).isEqualTo(
            "Q1: nein, Q2: nein, Q3: nein +2");
        assertThat(BriefWords.of(service(facts(true, 1, 2, 3, 4, 5), bare()), bare(), ENGLISH)).isEqualTo(
            "All five conditions hold");
    }

    @Test
    void anUnknownFactIsNotSaidToFail() {
        var ladder = new Ladder.Count(ASKED.stream().map(question -> counted(question, "lacks it")).toList(), "");
        var facts = Facts.of(Stream.of(fact(1, false), fact(2, true), fact(3, true), fact(5, true)).toList());
        assertThat(BriefWords.of(service(facts, axis(ladder)), axis(ladder), GERMAN)).isEqualTo(
            "Lacks it, unbekannt: Q4");
    }

    @Test
    void levelZeroIsOnlyExplainedByWhatIsKnown() {
        assertThat(steps(Facts.NONE)).isEqualTo("Unknown: Q3");
        assertThat(steps(facts(false, 3))).isEqualTo("Unknown: Q1, unknown: Q2");
        assertThat(steps(Facts.of(List.of(fact(1, true), fact(3, false))))).isEqualTo("Unknown: Q2");
        assertThat(steps(facts(false, 1, 3))).isEqualTo("None of it");
        assertThat(steps(facts(true, 3))).isEqualTo("Reached by a little more than it is…");
    }

    @Test
    void aJudgementIsGivenWithItsReason() {
        var axis = axis(new Ladder.None());
        var judged = new Judgement(new Level(3), "Three of four of us liked it best.", Optional.empty());
        assertThat(BriefWords.of(service(axis, judged), axis, ENGLISH)).isEqualTo(
            "Judged: Three of four of us liked…");
        var brief = new Judgement(new Level(3), "Drinkable.", Optional.empty());
        assertThat(BriefWords.of(service(axis, brief), axis, GERMAN)).isEqualTo("Eingeschätzt: Drinkable");
        assertThat(BriefWords.of(service(Facts.NONE, axis), axis, ENGLISH)).isEqualTo("No level is stated");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        var axis = axis(new Ladder.None());
        var judged = new Judgement(new Level(3), "x".repeat(100), Optional.empty());
        assertThat(BriefWords.of(service(axis, judged), axis, ENGLISH)).isEqualTo(
            "Judged: " + "x".repeat(BriefWords.MOST - 9) + "…");
    }

    private static List<String> lines(Catalog catalog, Language language) {
        return catalog.services().stream().flatMap(service -> catalog.rubric().characteristics().stream()
            .map(axis -> BriefWords.of(service, axis, Texts.of(language)))).toList();
    }

    private static String shipped(String id, String characteristic, String language) {
        var catalog = CatalogReader.shipped(language);
        return BriefWords.of(catalog.service(new ServiceId(id)).orElseThrow(),
            catalog.rubric().characteristic(characteristic).orElseThrow(), language.equals("de") ? GERMAN : ENGLISH);
    }

    private static String count(String more, Texts texts, int... held) {
        var axis = axis(new Ladder.Count(IntStream.rangeClosed(1, 5)
            .mapToObj(i -> counted(ASKED.get(i - 1), "lacks " + i + more)).toList(), "All of it"));
        var facts = Facts.of(IntStream.rangeClosed(1, 5)
            .mapToObj(i -> fact(i, IntStream.of(held).anyMatch(each -> each == i))).toList());
        return BriefWords.of(service(facts, axis), axis, texts);
    }

    private static String steps(Facts facts) {
        var axis = axis(new Ladder.Steps(List.of(
            new Ladder.Step(new Level(5), "Far.", "Far", "", List.of(holds(1), holds(2))),
            new Ladder.Step(new Level(2), "Reached by a little more than it is worth.", "", "", List.of(holds(3)))),
            "None of it at all.", "None of it"));
        return BriefWords.of(service(facts, axis), axis, ENGLISH);
    }

    private static Characteristic bare() {
        return axis(new Ladder.Count(ASKED.stream().map(question -> counted(question, "")).toList(), ""));
    }

    private static Characteristic axis(Ladder ladder) {
        return new Characteristic(0, "axis", "Axis", "Axis", "", "", ladder);
    }

    private static Ladder.CountedCondition counted(Question question, String brief) {
        return new Ladder.CountedCondition("good", brief, "", new Condition.Is(question, new Value.Flag(true)));
    }

    private static Condition holds(int question) {
        return new Condition.Is(ASKED.get(question - 1), new Value.Flag(true));
    }

    private static Facts facts(boolean answer, int... questions) {
        return Facts.of(IntStream.of(questions).mapToObj(i -> fact(i, answer)).toList());
    }

    private static Fact fact(int question, boolean answer) {
        return new Fact(ASKED.get(question - 1), new Value.Flag(answer), Basis.RECALLED, Optional.empty(), "");
    }

    private static Service service(Facts facts, Characteristic axis) {
        return service(facts, Levels.of(List.of(axis), facts));
    }

    private static Service service(Characteristic axis, Judgement judged) {
        return service(Facts.NONE, Levels.of(List.of(axis), Facts.NONE, Map.of(axis.id(), judged)));
    }

    private static Service service(Facts facts, Levels levels) {
        return new Service(new ServiceId("one"), "One", "mode", new Provider("Acme"), new Category("c", "C"),
            URI.create("https://acme.example/docs"), facts, levels);
    }
}
