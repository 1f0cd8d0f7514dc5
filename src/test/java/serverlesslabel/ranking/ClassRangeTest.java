package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Levels;

/** How certain the letter of a label is. */
class ClassRangeTest {

    /** A check can only take facts away or make them firm, so what it can lead to lies between the two ends. */
    @Test
    void whateverIsCheckedTheClassStaysWithin() {
        var rubric = Samples.RUBRIC;
        for (var service : Samples.twelve().services()) {
            var range = ClassRange.of(service, rubric);
            for (var fact : service.facts().byQuestion().values()) {
                if (fact.documented()) continue;
                var without = Facts.of(service.facts().byQuestion().values().stream()
                    .filter(other -> other != fact).toList());
                int place = Index.of(Levels.of(rubric.characteristics(), without), rubric.reference())
                    .classIn(rubric.classes()).place();
                assertThat(place).isBetween(range.stated().place(), range.documented().place());
            }
        }
    }

    @Test
    void documentedFactsAreNeverBetter() {
        var classes = Samples.RUBRIC.classes();
        assertThat(new ClassRange(classes.get(1), classes.get(1)).certain()).isTrue();
        assertThat(new ClassRange(classes.get(1), classes.get(2)).neighbours()).isTrue();
        assertThat(new ClassRange(classes.get(1), classes.get(3)).neighbours()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ClassRange(classes.get(1), classes.get(0)));
    }
}
