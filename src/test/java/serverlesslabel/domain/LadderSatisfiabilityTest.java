package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conditions that can and cannot be met, and the number of answers that are tried to decide it. */
class LadderSatisfiabilityTest {

    private static final Question FREE = question("free", new AnswerType.FreeText());
    private static final Question FLAG = question("flag", new AnswerType.YesNo());
    private static final Question SIZE = question("size", new AnswerType.Quantity("GB", Optional.empty(),
        Optional.empty()));
    private static final Question SHARE = question("share", new AnswerType.Quantity("%", Optional.of(BigDecimal.ZERO),
        Optional.of(new BigDecimal("100"))));

    @Test
    void twoAnswersToOneQuestionExcludeEachOther() {
        assertThat(LadderSatisfiability.possible(List.of(flag(true), flag(false)))).isFalse();
        assertThat(LadderSatisfiability.possible(List.of(flag(true)))).isTrue();
        assertThat(LadderSatisfiability.possible(List.of(flag(false)))).isTrue();
    }

    @Test
    void aChoiceThatIsNotOfferedCannotBeMade() {
        var offered = choices("choice", 2);
        assertThat(LadderSatisfiability.possible(List.of(new Condition.OneOf(offered, Set.of("c1"))))).isTrue();
        assertThat(LadderSatisfiability.possible(List.of(new Condition.OneOf(offered, Set.of("c7"))))).isFalse();
    }

    @Test
    void aNumberIsNeverBeyondTheBoundsOfItsQuestion() {
        assertThat(LadderSatisfiability.possible(List.of(atLeast(SHARE, 100)))).isTrue();
        assertThat(LadderSatisfiability.possible(List.of(atLeast(SHARE, 101)))).isFalse();
        assertThat(LadderSatisfiability.possible(List.of(atMost(SHARE, 0)))).isTrue();
        assertThat(LadderSatisfiability.possible(List.of(atMost(SHARE, -1)))).isFalse();
    }

    @Test
    void aboveTheHighestAndBelowTheLowestBoundThereIsRoom() {
        assertThat(LadderSatisfiability.reachable(step(1, atLeast(SIZE, 3)), List.of(step(2, is(SIZE, 3))))).isTrue();
        assertThat(LadderSatisfiability.reachable(step(1, atMost(SIZE, 3)), List.of(step(2, is(SIZE, 3))))).isTrue();
        assertThat(LadderSatisfiability.reachable(step(1, flag(true)), List.of(step(2, atLeast(SIZE, 3)),
            step(2, atMost(SIZE, 3))))).isTrue();
    }

    @Test
    void boundsAreTriedInTheirOrderHoweverTheConditionsAreSorted() {
        assertThat(LadderSatisfiability.reachable(step(1, atLeast(SIZE, 5)),
            List.of(step(3, is(SIZE, 5)), step(2, atMost(SIZE, 1)))))
            .isTrue();
    }

    @Test
    void anAnswerCanStayUnknownAfterAllItsValuesWereTried() {
        var choice = choices("choice", 2);
        assertThat(LadderSatisfiability.reachable(step(1, new Condition.OneOf(choice, Set.of("c0", "c1"))), List.of(
            step(4, new Condition.Is(choice, new Value.ChoiceId("c0"))), step(3, flag(true)), step(2, flag(false)))))
            .isTrue();
    }

    @Test
    void oneNumberAloneLeavesNoRoom() {
        assertThat(LadderSatisfiability.reachable(step(1, is(SIZE, 3)), List.of(step(2, atLeast(SIZE, 3))))).isFalse();
        assertThat(LadderSatisfiability.reachable(step(1, is(SIZE, 3)), List.of(step(2, atLeast(SIZE, 4))))).isTrue();
    }

    @Test
    void ofFreeWordsOnlyThoseThatAreAskedForAreTried() {
        var wanted = new Condition.Is(FREE, new Value.ShortText("eu"));
        assertThat(LadderSatisfiability.possible(List.of(wanted))).isTrue();
        assertThat(LadderSatisfiability.possible(List.of(wanted, new Condition.Is(FREE, new Value.ShortText("us")))))
            .isFalse();
    }

    @Test
    void aStepBelowOneThatAsksForLessOfTheSameIsNeverReached() {
        assertThat(LadderSatisfiability.reachable(step(1, flag(true), atLeast(SIZE, 1)), List.of(step(2, flag(true)))))
            .isFalse();
        assertThat(LadderSatisfiability.reachable(step(1, flag(true)), List.of(step(2, flag(true), atLeast(SIZE, 1)))))
            .isTrue();
    }

    @Test
    void manyCombinationsAreTriedToTheEnd() {
        // Ten thousand, none of which will do.
        assertThat(LadderSatisfiability.possible(impossibleBehind(4))).isFalse();
    }

    @Test
    void moreThanAMillionCombinationsAreTakenForRight() {
        // Ten million: that the last question has no answer is not found out any more.
        assertThat(LadderSatisfiability.possible(impossibleBehind(7))).isTrue();
    }

    private static List<Condition> impossibleBehind(int questions) {
        var all = choices("all", 10);
        var ids = ((AnswerType.SingleChoice) all.answers()).names().keySet();
        var conditions = new ArrayList<Condition>();
        IntStream.range(0, questions).forEach(i ->
            conditions.add(new Condition.OneOf(question("q" + i, all.answers()), ids)));
        conditions.add(flag(true));
        conditions.add(flag(false));
        return conditions;
    }

    private static Question choices(String id, int many) {
        var names = new LinkedHashMap<String, String>();
        IntStream.range(0, many).forEach(i -> names.put("c" + i, "Choice " + i));
        return question(id, new AnswerType.SingleChoice(names));
    }

    private static Question question(String id, AnswerType type) {
        return new Question(id, id, id, "", type);
    }

    private static Condition flag(boolean yes) {
        return new Condition.Is(FLAG, new Value.Flag(yes));
    }

    private static Condition is(Question question, long number) {
        return new Condition.Is(question, new Value.Amount(BigDecimal.valueOf(number)));
    }

    private static Condition atLeast(Question question, long bound) {
        return new Condition.AtLeast(question, BigDecimal.valueOf(bound));
    }

    private static Condition atMost(Question question, long bound) {
        return new Condition.AtMost(question, BigDecimal.valueOf(bound));
    }

    private static Ladder.Step step(int level, Condition... conditions) {
        return new Ladder.Step(new Level(level), "Level " + level + ".", "", List.of(conditions));
    }
}
