package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final Question PAUSE =
        question("pause", new AnswerType.SingleChoice(Map.of("itself", "by itself", "asked",
        "if asked", "never", "never")));
    private static final Question ZONES = question("zones", new AnswerType.Quantity("zones", Optional.empty(),
        Optional.empty()));
    private static final Question PATCHED = question("patched", new AnswerType.YesNo());

    /** Two ways lead to level 2, as with scaling to zero by one's own automation or idling cheaply. */
    private static final Ladder STEPS = new Ladder.Steps(List.of(
        step(5, new Condition.Is(PAUSE, new Value.ChoiceId("itself")), atLeast("3")),
        step(3, new Condition.OneOf(PAUSE, Set.of("itself", "asked"))),
        step(2, new Condition.Is(PATCHED, new Value.Flag(true))),
        step(2, atLeast("2"))), "Nothing of the kind.", "None");

    @Test
    void theHighestStepWhoseConditionsAllHoldGivesTheLevel() {
        assertThat(level(pause("itself"), zones("3"))).isEqualTo(5);
    }

    @Test
    void aStepOfWhichOneConditionFailsIsNotReached() {
        assertThat(level(pause("itself"), zones("2.9"))).isEqualTo(3);
    }

    @Test
    void oneOfSeveralChoicesIsEnough() {
        assertThat(level(pause("asked"))).isEqualTo(3);
    }

    @Test
    void theFirstWayToALevelLeadsThere() {
        assertThat(level(patched(true))).isEqualTo(2);
    }

    @Test
    void theSecondWayToALevelLeadsThere() {
        assertThat(level(patched(false), zones("2"))).isEqualTo(2);
    }

    @Test
    void whereNoStepIsReachedTheLevelIsZero() {
        assertThat(level(pause("never"), zones("1"), patched(false))).isZero();
    }

    @Test
    void unknownFactMeetsNoCondition() {
        assertThat(level()).isZero();
    }

    @Test
    void stepsThatDoNotGoDownAreRefused() {
        assertThatThrownBy(() -> new Ladder.Steps(List.of(step(2, atLeast("1")), step(3, atLeast("2"))), "", ""))
            .hasMessage("steps go from 5 down");
    }

    @Test
    void aStepWithoutConditionsIsRefused() {
        assertThatThrownBy(() -> step(2)).hasMessage("a step has conditions");
    }

    @Test
    void aCountIsTheNumberOfConditionsThatHold() {
        assertThat(count().level(facts(patched(true), zones("3"))).steps()).isEqualTo(3);
    }

    @Test
    void aCountOfUnknownFactsIsZero() {
        assertThat(count().level(Facts.NONE).steps()).isZero();
    }

    @Test
    void aCountHasFiveConditions() {
        assertThatThrownBy(() -> new Ladder.Count(List.of(), "")).hasMessage("five conditions are counted");
    }

    @ParameterizedTest
    @CsvSource({"2.9,false", "3,true", "3.00,true", "3.1,true"})
    void atLeastHoldsFromItsBoundOn(String number, boolean holds) {
        assertThat(atLeast("3").holds(facts(zones(number)))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2.9,true", "3,true", "3.00,true", "3.1,false"})
    void atMostHoldsUpToItsBound(String number, boolean holds) {
        assertThat(new Condition.AtMost(ZONES, new BigDecimal("3")).holds(facts(zones(number)))).isEqualTo(holds);
    }

    @Test
    void anAmountIsTheSameHoweverItIsWritten() {
        assertThat(new Condition.Is(ZONES, amount("99.90")).holds(facts(zones("99.9")))).isTrue();
    }

    @Test
    void aRatingSaysWhatTheReachedStepSays() {
        assertThat(rating(pause("asked")).text()).isEqualTo("Level 3.");
    }

    @Test
    void aRatingShowsTheConditionsThatHeld() {
        var rating = rating(pause("itself"), zones("2"));
        assertThat(rating.level()).isEqualTo(new Level(3));
        assertThat(rating.checks()).singleElement().satisfies(check -> {
            assertThat(check.holds()).isTrue();
            assertThat(check.condition()).isInstanceOf(Condition.OneOf.class);
        });
    }

    @Test
    void aRatingShowsTheNextStepThatFailedAndWhere() {
        var missed = rating(pause("itself"), zones("2")).missed().orElseThrow();
        assertThat(missed.level()).isEqualTo(new Level(5));
        assertThat(missed.checks()).extracting(Rating.Check::holds).containsExactly(true, false);
    }

    @Test
    void aRatingOfLevelZeroHasNothingThatHeld() {
        var rating = rating(zones("1"));
        assertThat(rating.text()).isEqualTo("Nothing of the kind.");
        assertThat(rating.brief()).isEqualTo("None");
        assertThat(rating.checks()).isEmpty();
        assertThat(rating.missed().orElseThrow().level()).isEqualTo(new Level(2));
    }

    @Test
    void ofSeveralWaysToTheNextLevelTheNearestIsShown() {
        var ways = new Ladder.Steps(List.of(step(1, new Condition.Is(PATCHED, new Value.Flag(true)), atLeast("3")),
            step(1, new Condition.Is(PATCHED, new Value.Flag(true)))), "", "");
        var rating = Rating.of(new Characteristic(0, "c", "C", "C", "", "", ways), facts(zones("1")));
        assertThat(rating.missed().orElseThrow().checks()).hasSize(1);
    }

    @Test
    void atTheTopNothingIsMissed() {
        assertThat(rating(pause("itself"), zones("3")).missed()).isEmpty();
    }

    @Test
    void theStepsOfTheSampleCanAllBeReached() {
        var steps = ((Ladder.Steps) STEPS).steps();
        assertThat(IntStream.range(0, steps.size())
            .allMatch(i -> new LadderSatisfiability().reachable(steps.get(i), steps.subList(0, i))))
            .isTrue();
    }

    @Test
    void aStepBelowAWeakerOneIsNeverReached() {
        assertThat(reachable(step(1, atLeast("3")), List.of(step(2, atLeast("2"))))).isFalse();
    }

    @Test
    void aStepWhoseConditionsExcludeOneAnotherIsNeverReached() {
        assertThat(reachable(step(1, atLeast("3"),
            new Condition.AtMost(ZONES, new BigDecimal("2.9"))),
            List.of())).isFalse();
    }

    @Test
    void aStepThatTwoOthersCoverTogetherIsNeverReached() {
        var above = List.of(step(3, atLeast("2")), step(2, new Condition.AtMost(ZONES, new BigDecimal("2"))));
        assertThat(reachable(step(1, atLeast("1")), above)).isFalse();
        assertThat(reachable(step(1, new Condition.Is(PATCHED, new Value.Flag(true))), above))
            .isTrue();
    }

    @Test
    void betweenTwoBoundsThereIsRoom() {
        var above = List.of(step(3, atLeast("3")), step(2, new Condition.AtMost(ZONES, new BigDecimal("2"))));
        assertThat(reachable(step(1, atLeast("1")), above)).isTrue();
    }

    @Test
    void aRatingOfACountNamesThePointsThatHold() {
        assertThat(Rating.of(new Characteristic(0, "c", "C", "C", "", "", count()), facts(zones("2"))).text())
            .isEqualTo("1 zones; 2 zones.");
    }

    private static boolean reachable(Ladder.Step step, List<Ladder.Step> above) {
        return new LadderSatisfiability().reachable(step, above);
    }

    private static Ladder count() {
        return new Ladder.Count(IntStream.rangeClosed(1, 5).mapToObj(bound -> bound == 5
            ? new Ladder.CountedCondition("patched", "", "", new Condition.Is(PATCHED, new Value.Flag(true)))
            : new Ladder.CountedCondition(bound + " zones", "", "", atLeast(bound < 3 ? "" + bound : "4"))).toList(),
            "All five");
    }

    private static Rating rating(Fact... facts) {
        return Rating.of(new Characteristic(0, "c", "C", "C", "", "", STEPS), facts(facts));
    }

    private static int level(Fact... facts) {
        return STEPS.level(facts(facts)).steps();
    }

    private static Facts facts(Fact... facts) {
        return Facts.of(List.of(facts));
    }

    private static Fact pause(String choice) {
        return recalled(PAUSE, new Value.ChoiceId(choice));
    }

    private static Fact zones(String number) {
        return recalled(ZONES, amount(number));
    }

    private static Fact patched(boolean yes) {
        return recalled(PATCHED, new Value.Flag(yes));
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }

    private static Fact recalled(Question question, Value value) {
        return new Fact(question, value, Basis.RECALLED, Optional.empty(), "");
    }

    private static Condition atLeast(String bound) {
        return new Condition.AtLeast(ZONES, new BigDecimal(bound));
    }

    private static Ladder.Step step(int level, Condition... conditions) {
        return new Ladder.Step(new Level(level), "Level " + level + ".", "At " + level, "Because.",
            List.of(conditions));
    }

    private static Question question(String id, AnswerType type) {
        return new Question(id, id, id, "", type);
    }
}
