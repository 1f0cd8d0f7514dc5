package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;

/** What a rating tells beyond its level: the step that was missed, what decided, and what is only recalled. */
class RatingTest {

    private static final Question FIRST = question("first");
    private static final Question SECOND = question("second");
    private static final Question THIRD = question("third");

    @Test
    void ofSeveralWaysTheOneWithTheFewestFailuresIsMissedHoweverManyConditionsItHas() {
        var ladder = steps(step(1, FIRST, SECOND), step(1, THIRD, THIRD, FIRST));
        assertThat(rating(ladder, recalled(THIRD)).missed().orElseThrow().checks()).hasSize(3);
    }

    @Test
    void theNextLevelIsMissedEvenIfAHigherOneLacksLess() {
        var ladder = steps(step(2, FIRST), step(1, FIRST, SECOND));
        assertThat(rating(ladder).missed().orElseThrow().level()).isEqualTo(new Level(1));
    }

    @Test
    void whatWasReachedDecidesAndThenWhatWasMissed() {
        var ladder = steps(step(2, FIRST, SECOND), step(1, THIRD));
        assertThat(rating(ladder, recalled(THIRD)).deciding()).extracting(check -> check.condition().question())
            .containsExactly(THIRD, FIRST, SECOND);
    }

    @Test
    void aLevelIsProvisionalWhereTheDocumentedFactsGiveLess() {
        var ladder = steps(step(2, FIRST), step(1, SECOND));
        var provisional = rating(ladder, recalled(FIRST), documented(SECOND));
        assertThat(provisional.documented()).isEqualTo(new Level(1));
        assertThat(provisional.provisional()).isTrue();
        assertThat(rating(ladder, documented(FIRST)).provisional()).isFalse();
    }

    private static Rating rating(Ladder ladder, Fact... facts) {
        return Rating.of(new Characteristic(0, "c", "C", "C", "", "", ladder), Facts.of(List.of(facts)));
    }

    private static Ladder steps(Ladder.Step... steps) {
        return new Ladder.Steps(List.of(steps), "None.", "");
    }

    private static Ladder.Step step(int level, Question... asked) {
        return new Ladder.Step(new Level(level), "Level " + level + ".", "", "", Stream.of(asked)
            .<Condition>map(question -> new Condition.Is(question, new Value.Flag(true))).toList());
    }

    private static Fact recalled(Question question) {
        return new Fact(question, new Value.Flag(true), Basis.RECALLED, Optional.empty(), "");
    }

    private static Fact documented(Question question) {
        return new Fact(question, new Value.Flag(true), Basis.DOCUMENTED,
            Optional.of(Samples.source("https://acme.example/docs")), "");
    }

    private static Question question(String id) {
        return new Question(id, id, id, "", new AnswerType.YesNo());
    }
}
