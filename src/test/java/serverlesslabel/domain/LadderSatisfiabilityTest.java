package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;

/** Conditions that can and cannot be met, and how much work is done to decide it. */
class LadderSatisfiabilityTest {

    private static final Question FREE = question("free", new AnswerType.FreeText());
    private static final Question FLAG = question("flag", new AnswerType.YesNo());
    private static final Question SIZE = question("size", new AnswerType.Quantity("GB", Optional.empty(),
        Optional.empty()));
    private static final Question SHARE = question("share", new AnswerType.Quantity("%", Optional.of(BigDecimal.ZERO),
        Optional.of(new BigDecimal("100"))));

    @Test
    void twoAnswersToOneQuestionExcludeEachOther() {
        assertThat(possible(List.of(flag(true), flag(false)))).isFalse();
        assertThat(possible(List.of(flag(true)))).isTrue();
        assertThat(possible(List.of(flag(false)))).isTrue();
    }

    @Test
    void aChoiceThatIsNotOfferedCannotBeMade() {
        var offered = choices("choice", 2);
        assertThat(possible(List.of(new Condition.OneOf(offered, Set.of("c1"))))).isTrue();
        assertThat(possible(List.of(new Condition.OneOf(offered, Set.of("c7"))))).isFalse();
    }

    @Test
    void aNumberIsNeverBeyondTheBoundsOfItsQuestion() {
        assertThat(possible(List.of(atLeast(SHARE, 100)))).isTrue();
        assertThat(possible(List.of(atLeast(SHARE, 101)))).isFalse();
        assertThat(possible(List.of(atMost(SHARE, 0)))).isTrue();
        assertThat(possible(List.of(atMost(SHARE, -1)))).isFalse();
    }

    @Test
    void aboveTheHighestAndBelowTheLowestBoundThereIsRoom() {
        assertThat(reachable(step(1, atLeast(SIZE, 3)), List.of(step(2, is(SIZE, 3))))).isTrue();
        assertThat(reachable(step(1, atMost(SIZE, 3)), List.of(step(2, is(SIZE, 3))))).isTrue();
        assertThat(reachable(step(1, flag(true)), List.of(step(2, atLeast(SIZE, 3)),
            step(2, atMost(SIZE, 3))))).isTrue();
    }

    @Test
    void boundsAreTriedInTheirOrderHoweverTheConditionsAreSorted() {
        assertThat(reachable(step(1, atLeast(SIZE, 5)),
            List.of(step(3, is(SIZE, 5)), step(2, atMost(SIZE, 1)))))
            .isTrue();
    }

    @Test
    void anAnswerCanStayUnknownAfterAllItsValuesWereTried() {
        var choice = choices("choice", 2);
        assertThat(reachable(step(1, new Condition.OneOf(choice, Set.of("c0", "c1"))), List.of(
            step(4, new Condition.Is(choice, new Value.ChoiceId("c0"))), step(3, flag(true)), step(2, flag(false)))))
            .isTrue();
    }

    @Test
    void oneNumberAloneLeavesNoRoom() {
        assertThat(reachable(step(1, is(SIZE, 3)), List.of(step(2, atLeast(SIZE, 3))))).isFalse();
        assertThat(reachable(step(1, is(SIZE, 3)), List.of(step(2, atLeast(SIZE, 4))))).isTrue();
    }

    @Test
    void ofFreeWordsOnlyThoseThatAreAskedForAreTried() {
        var wanted = new Condition.Is(FREE, new Value.ShortText("eu"));
        assertThat(possible(List.of(wanted))).isTrue();
        assertThat(possible(List.of(wanted, new Condition.Is(FREE, new Value.ShortText("us")))))
            .isFalse();
    }

    @Test
    void aStepBelowOneThatAsksForLessOfTheSameIsNeverReached() {
        assertThat(reachable(step(1, flag(true), atLeast(SIZE, 1)), List.of(step(2, flag(true)))))
            .isFalse();
        assertThat(reachable(step(1, flag(true)), List.of(step(2, flag(true), atLeast(SIZE, 1)))))
            .isTrue();
    }

    @Test
    void manyCombinationsAreTriedToTheEnd() {
        // Ten thousand, none of which will do.
        assertThat(possible(impossibleBehind(4))).isFalse();
    }

    @Test
    void questionsThatHaveNothingToDoWithEachOtherAreNotCombined() {
        // Of ten to the fortieth combinations.
        assertThat(possible(impossibleBehind(40))).isFalse();
    }

    /** Each of ten birds has one of nine places, and no two the same: known to be hard to refute by trying. */
    @Test
    void whatTakesTooMuchWorkIsTakenForRight() {
        var places = choices("place", 9);
        var birds = IntStream.range(0, 10).mapToObj(i -> question("bird" + i, places.answers())).toList();
        var step = step(1, birds.stream().map(bird -> new Condition.OneOf(bird,
            ((AnswerType.SingleChoice) places.answers()).names().keySet())).toArray(Condition[]::new));
        var above = new ArrayList<Ladder.Step>();
        for (int i = 0; i < 10; i++) for (int j = 0; j < i; j++) for (int place = 0; place < 9; place++)
            above.add(step(2, new Condition.Is(birds.get(i), new Value.ChoiceId("c" + place)),
                new Condition.Is(birds.get(j), new Value.ChoiceId("c" + place))));
        var judge = new LadderSatisfiability();
        assertThat(judge.reachable(step, above)).isTrue();
        // The work is that of all questions together: now not even the plainest is looked at.
        assertThat(judge.possible(List.of(flag(true), flag(false)))).isTrue();
    }

    @Law(seeds = 500)
    void theAnswerIsThatOfTryingEveryCombination(Generator any) {
        var questions = List.of(FLAG, SHARE, choices("one", 3), choices("two", 2));
        var above = IntStream.range(0, any.between(0, 5)).mapToObj(i -> anyStep(any, questions)).toList();
        var step = anyStep(any, questions);
        boolean reached = combinations(questions).anyMatch(facts -> step.reached(facts)
            && above.stream().noneMatch(other -> other.reached(facts)));
        assertThat(reachable(step, above)).isEqualTo(reached);
    }

    private static boolean possible(List<Condition> conditions) {
        return new LadderSatisfiability().possible(conditions);
    }

    private static boolean reachable(Ladder.Step step, List<Ladder.Step> above) {
        return new LadderSatisfiability().reachable(step, above);
    }

    private static Ladder.Step anyStep(Generator any, List<Question> questions) {
        return step(1, IntStream.range(0, any.between(1, 3)).mapToObj(i -> condition(any, any.oneOf(questions)))
            .toArray(Condition[]::new));
    }

    private static Condition condition(Generator any, Question question) {
        if (question.equals(FLAG)) return flag(any.oneIn(2));
        if (question.equals(SHARE)) {
            int bound = any.oneOf(List.of(20, 50, 80));
            return any.oneIn(3) ? is(SHARE, bound) : any.oneIn(2) ? atLeast(SHARE, bound) : atMost(SHARE, bound);
        }
        return new Condition.OneOf(question, any.oneIn(2) ? Set.of("c0") : Set.of("c0", "c1"));
    }

    private static Stream<Facts> combinations(List<Question> questions) {
        Stream<List<Fact>> all = Stream.of(List.of());
        for (var question : questions) all = all.flatMap(chosen -> Stream.concat(Stream.of(chosen),
            values(question).map(value -> Stream.concat(chosen.stream(), Stream.of(new Fact(question, value,
                Basis.RECALLED, Optional.empty(), ""))).toList())));
        return all.map(Facts::of);
    }

    private static Stream<Value> values(Question question) {
        if (question.equals(FLAG)) return Stream.of(new Value.Flag(true), new Value.Flag(false));
        if (question.equals(SHARE)) return IntStream.of(0, 10, 20, 35, 50, 65, 80, 90, 100)
            .mapToObj(number -> new Value.Amount(BigDecimal.valueOf(number)));
        return ((AnswerType.SingleChoice) question.answers()).names().keySet().stream().map(Value.ChoiceId::new);
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
        return new Ladder.Step(new Level(level), "Level " + level + ".", "", "", List.of(conditions));
    }
}
