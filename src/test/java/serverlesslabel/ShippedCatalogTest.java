package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.BriefWords;
import serverlesslabel.wording.LevelWords;

/** The catalog in this repository. */
class ShippedCatalogTest {

    private static final Catalog CATALOG = CatalogReader.check(CatalogSelection.SHIPPED, LookupPeriod.untilToday());
    private static final int TIGHTEN_BEST = 30;
    private static final int TIGHTEN_BEST_TWO = 50;
    private static final long UNREAD = 50;

    @Test
    void theRubricSaysWhyEveryStepIsWhereItIs() {
        assertThat(CATALOG.rubric().characteristics()).allSatisfy(characteristic -> {
            assertThat(characteristic.why()).as(characteristic.id()).isNotEmpty();
            assertThat(reasons(characteristic.ladder())).as(characteristic.id()).isNotEmpty().doesNotContain("");
        });
    }

    /** The lines beside the levels in the window: one for every step and every condition, in every language. */
    @ParameterizedTest
    @EnumSource
    void theRubricHasAShortLineForEveryStep(Language language) {
        assertThat(CatalogReader.shipped(language.id()).rubric().characteristics()).allSatisfy(characteristic ->
            assertThat(briefs(characteristic.ladder())).as(characteristic.id()).hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .allSatisfy(brief -> assertThat(brief).isNotBlank().hasSizeLessThanOrEqualTo(BriefWords.MOST)));
    }

    @Test
    void readsWithoutProblems() {
        assertThat(CATALOG.problems()).isEmpty();
    }

    /** Services that wait for somebody to read their pages can be looked at beside the others. */
    @Test
    void theCandidatesReadWithoutProblemsBesideIt() {
        var both = CatalogReader.check(CatalogSelection.SHIPPED.withMore(List.of(Path.of("catalog/candidates"))),
            LookupPeriod.untilToday());
        assertThat(both.problems()).isEmpty();
        assertThat(both.services()).hasSizeGreaterThan(CATALOG.services().size());
    }

    @Test
    void theProgramTrustsWhatWasCheckedHere() {
        var trusted = CatalogReader.shipped();
        assertThat(trusted.services()).isEqualTo(CATALOG.services());
        assertThat(trusted.rubric()).isEqualTo(CATALOG.rubric());
        assertThat(trusted.profiles()).isEqualTo(CATALOG.profiles());
    }

    /** Without them the program would speak English there, and nobody would be told. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyLanguageOfTheProgramHasWordsForRubricProfilesAndServices(Language language) {
        assertThat(Path.of("catalog/rubric." + language.id() + ".json")).exists();
        assertThat(Path.of("catalog/profiles." + language.id() + ".json")).exists();
        assertThat(Path.of("catalog/services." + language.id() + ".json")).exists();
    }

    @Test
    void hasAtLeastAHundredAndFortyModesInSeventeenCategories() {
        assertThat(CATALOG.services()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(CATALOG.services().stream().map(Service::category).distinct()).hasSizeGreaterThanOrEqualTo(17);
    }

    /** Through time: so many days on which a fact changed, each with what was true before. */
    @Test
    void hasAtLeastThirtyDatedChanges() {
        assertThat(CATALOG.services().stream().flatMap(service -> LabelHistory.of(service, CATALOG).steps().stream()
            .map(step -> service.id() + " " + step.day())).distinct()).hasSizeGreaterThanOrEqualTo(30);
    }

    /** So many facts that decide a level have not been read at their source; the number may only fall. */
    @Test
    void fewLevelsRestOnWhatIsNotChecked() {
        assertThat(CATALOG.services().stream().mapToLong(service -> service.facts().byQuestion().values().stream()
            .filter(fact -> !fact.documented() && decides(fact, service)).count()).sum())
            .isLessThanOrEqualTo(UNREAD);
    }

    private static boolean decides(Fact fact, Service service) {
        var without = Facts.of(service.facts().byQuestion().values().stream().filter(other -> other != fact).toList());
        return !Levels.of(CATALOG.rubric().characteristics(), without).stated().equals(service.levels().stated());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void everyServiceHasAllItsLevelsFromFactsWithSources(Service service) {
        var ratings = CATALOG.rubric().ratings(service);
        assertThat(ratings).hasSize(8);
        assertThat(ratings.stream().flatMap(Rating::deciding).flatMap(check -> check.fact().stream()).distinct())
            .isNotEmpty().allSatisfy(fact -> assertThat(fact.source()).as(fact.question().id()).isPresent());
        for (var rating : ratings)
            assertThat(rating.deciding().anyMatch(check -> check.fact().isPresent()))
                .as(rating.characteristic().id() + " must rest on something that is known").isTrue();
    }

    /** Whoever doubts a fact that decides a level must find what it was read from, in figures or words. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void everyPriceSaysHowItWasWorkedOut(Service service) {
        var headline = service.facts().answer(CATALOG.rubric().label().headline().orElseThrow());
        assertThat(headline).isPresent();
        assertThat(headline.map(Fact::note).orElseThrow()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void everyFileIsNamedAfterItsService(Service service) throws IOException {
        try (var files = Files.walk(Path.of("catalog/services"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains(service.id() + ".json");
        }
    }

    /** The published trigger: beyond it the rubric is tightened under a new version. */
    @Test
    void theScaleStillHasRoomAtItsTop() {
        var letters = CATALOG.services().stream()
            .map(service -> Comparison.labelClass(service, CATALOG.rubric()).letter()).toList();
        assertThat(100 * letters.stream().filter("A"::equals).count())
            .isLessThan((long) TIGHTEN_BEST * letters.size());
        assertThat(100 * letters.stream().filter(List.of("A", "B")::contains).count())
            .isLessThan((long) TIGHTEN_BEST_TWO * letters.size());
        assertThat(Stream.of("A", "B", "C", "D", "E", "F", "G")).allMatch(letters::contains);
    }

    @Test
    void allWeightsTotalAHundred() {
        assertThat(CATALOG.profiles()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(profile -> {
            assertThat(profile.weights().sum()).as(profile.id()).isEqualTo(100);
            assertThat(profile.purpose()).as(profile.id()).endsWith(".");
        });
    }

    /** A changed fact shows here as a changed letter, to be reviewed. */
    @Test
    void everyLetterIsAsReviewed() throws IOException {
        var texts = Texts.english();
        var table = Ranking.of(CATALOG, CATALOG.rubric().reference()).placements().stream().map(placement ->
            Comparison.labelClass(placement.service(), CATALOG.rubric()).letter() + "  "
                + LevelWords.index(placement, texts) + "  " + placement.service().id() + "  "
                + CATALOG.rubric().characteristics().stream()
                    .map(axis -> LevelWords.level(placement.service(), axis, texts)).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "", "\n"));
        var golden = Path.of("src/test/resources/shipped-ranking.txt");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/shipped-ranking.txt"), table);
        assertThat(table).as("compare target/shipped-ranking.txt with " + golden).isEqualTo(Files.readString(golden));
    }

    private static List<Service> services() {
        return CATALOG.services();
    }

    private static Stream<String> briefs(Ladder ladder) {
        return ladder instanceof Ladder.Steps steps
            ? Stream.concat(steps.steps().stream().map(Ladder.Step::brief), Stream.of(steps.brief()))
            : Stream.concat(((Ladder.Count) ladder).countedConditions().stream().map(Ladder.CountedCondition::brief),
                Stream.of(((Ladder.Count) ladder).brief()));
    }

    private static Stream<String> reasons(Ladder ladder) {
        return ladder instanceof Ladder.Steps steps ? steps.steps().stream().map(Ladder.Step::why)
            : ((Ladder.Count) ladder).countedConditions().stream().map(Ladder.CountedCondition::why);
    }
}
