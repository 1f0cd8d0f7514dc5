package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;

/** Levels from facts and from judgements. */
class LevelsTest {

    private static final Question ANSWERED =
        new Question("answered", "answered", "answered", "", new AnswerType.YesNo());
    private static final Condition YES = new Condition.Is(ANSWERED, new Value.Flag(true));
    private static final Characteristic AXIS = new Characteristic(0, "axis", "Axis", "Axis", "", "",
        new Ladder.Steps(List.of(new Ladder.Step(new Level(4), "Answered.", "", "", List.of(YES))), "Not answered.",
            ""));

    @Test
    void whatIsDocumentedCountsForBoth() {
        var levels = Levels.of(List.of(AXIS), facts(Basis.DOCUMENTED));
        assertThat(levels.of(AXIS)).isEqualTo(4);
        assertThat(levels.documentedOf(AXIS)).isEqualTo(4);
        assertThat(levels.judgement(AXIS)).isEmpty();
    }

    @Test
    void whatIsRecalledIsStatedOnly() {
        var levels = Levels.of(List.of(AXIS), facts(Basis.RECALLED));
        assertThat(levels.of(AXIS)).isEqualTo(4);
        assertThat(levels.documentedOf(AXIS)).isZero();
    }

    @Test
    void documentedFactsNeverGiveMoreThanAJudgement() {
        var levels = judged(2, Basis.DOCUMENTED);
        assertThat(levels.of(AXIS)).isEqualTo(2);
        assertThat(levels.documentedOf(AXIS)).isEqualTo(2);
    }

    @Test
    void aJudgementAboveTheDocumentedFactsIsProvisional() {
        var levels = judged(5, Basis.DOCUMENTED);
        assertThat(levels.of(AXIS)).isEqualTo(5);
        assertThat(levels.documentedOf(AXIS)).isEqualTo(4);
        assertThat(levels.judgement(AXIS).orElseThrow().level()).isEqualTo(new Level(5));
    }

    @Test
    void aJudgementOfWhatIsOnlyRecalledHasNothingDocumented() {
        assertThat(judged(2, Basis.RECALLED).documentedOf(AXIS)).isZero();
    }

    @Test
    void documentedAboveStatedIsRefused() {
        assertThatThrownBy(() -> new Levels(List.of(new Level(1), new Level(2)), List.of(new Level(1), new Level(3))))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("documented");
        assertThatThrownBy(() -> new Levels(List.of(new Level(2)), List.of(new Level(3))))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("documented");
    }

    @Test
    void oneListThatIsLongerIsRefused() {
        assertThatThrownBy(() -> new Levels(List.of(new Level(1)), List.of()))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("two levels");
    }

    private static Levels judged(int level, Basis basis) {
        return Levels.of(List.of(AXIS), facts(basis),
            Map.of("axis", new Judgement(new Level(level), "So it seems.", Optional.empty())));
    }

    private static Facts facts(Basis basis) {
        return Facts.of(List.of(new Fact(ANSWERED, new Value.Flag(true), basis,
            basis == Basis.DOCUMENTED ? Optional.of(Samples.source("https://acme.example/a")) : Optional.empty(), "")));
    }
}
