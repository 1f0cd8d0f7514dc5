package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.Samples;

class IndexTest {

    @ParameterizedTest
    @CsvSource({"90,A", "76,B", "62,C", "48,D", "34,E", "20,F", "0,G", "100,A"})
    void aClassBeginsAtItsThreshold(int points, String letter) {
        assertThat(letter(new Index(points, 100))).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"89999,B", "75999,C", "61999,D", "47999,E", "33999,F", "19999,G"})
    void aThousandthBelowTheThresholdIsTheNextClass(int points, String letter) {
        assertThat(letter(new Index(points, 100_000))).isEqualTo(letter);
    }

    @Test
    void anIndexShownAsNinetyMayStillBeB() {
        // 89.96 is shown as 90.0.
        assertThat(new Index(8996, 10_000).tenths()).isEqualTo(900);
        assertThat(letter(new Index(8996, 10_000))).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "1,1,1000", "1,3,333", "2,3,667", "1,2000,1", "1,2001,0", "3,2000,2", "5999,6000,1000"})
    void tenthsAreRoundedHalfUp(int points, int most, int tenths) {
        assertThat(new Index(points, most).tenths()).isEqualTo(tenths);
    }

    @Test
    void equalFractionsAreEqualInOrder() {
        assertThat(new Index(1, 3)).isEqualByComparingTo(new Index(2, 6));
    }

    @Test
    void fractionsThatShowTheSameTenthsStillDiffer() {
        assertThat(new Index(3333, 10_000)).isLessThan(new Index(3334, 10_000));
    }

    @Test
    void theReferenceWeightsGiveTheIndexWorkedOutByHand() {
        // 16×5 + 12×4 + 6×3 + 8×2 + 16×1 + 16×0 + 16×5 + 10×4 = 298 of 500.
        var levels = Samples.service("A", 5, 4, 3, 2, 1, 0, 5, 4).levels();
        assertThat(Index.of(levels, RUBRIC.reference())).isEqualTo(new Index(298, 500));
    }

    @Test
    void morePointsThanThereAreAreRefused() {
        assertThatThrownBy(() -> new Index(6, 5)).hasMessage("6 of 5 points");
        assertThatThrownBy(() -> new Index(-1, 5)).hasMessage("-1 of 5 points");
        assertThatThrownBy(() -> new Index(0, 0)).hasMessage("0 of 0 points");
    }

    @Test
    void unsetWeightsCountAllCharacteristicsEqually() {
        var levels = Samples.service("A", 5, 4, 3, 2, 1, 0, 5, 4).levels();
        assertThat(Index.of(levels, Samples.weights(0, 0, 0, 0, 0, 0, 0, 0))).isEqualTo(new Index(24, 40));
    }

    @Test
    void anIndexBelowEveryClassIsInTheLast() {
        var classes = RUBRIC.classes().subList(0, 3);
        assertThat(new Index(1, 100).classIn(classes)).isEqualTo(classes.get(2));
    }

    private static String letter(Index index) {
        return index.classIn(RUBRIC.classes()).letter();
    }
}
