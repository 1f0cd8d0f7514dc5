package serverlesslabel.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class CellNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5|5", "5,0|5.0", "2.62|2.62", "2,62|2.62", "-3|-3", "+3|3", "\u22123|-3",
        "1,234.5|1234.5", "1.234,5|1234.5", "1,234,567|1234567", "1.234.567|1234567", "1 234,5|1234.5",
        "1\u00A0234|1234", "1\u202F234\u202F567,8|1234567.8", "1'234.50|1234.50", "1\u2019234|1234", ".5|0.5", "5.|5",
        "0,125|0.125", "12345,678|12345.678", "1e3|1000", "2.5E-2|0.025"})
    void aNumberIsReadWhateverTheMark(String text, BigDecimal number) {
        for (var mark : DecimalMark.values()) assertThat(CellNumber.of(text, mark)).get().satisfies(read ->
            assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234|POINT|1234", "1,234|COMMA|1.234", "1,234|EITHER|1.234",
        "1.234|POINT|1.234", "1.234|COMMA|1234", "1.234|EITHER|1.234", "-12.345|COMMA|-12345"})
    void aDoubtfulNumberIsReadByTheMark(String text, DecimalMark mark, BigDecimal number) {
        assertThat(CellNumber.isDoubtful(text)).isTrue();
        assertThat(CellNumber.of(text, mark)).get().satisfies(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "abc", "1,23,456", "1.2.3", "12,34.5.6", "1e999", "0x10", "\u0663", "1 23", "5 ms",
        "99999999999999999999999999999999999999999"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(CellNumber.of(text, DecimalMark.EITHER)).isEmpty();
    }

    @Test
    void aNumberWithDecimalsShowsTheMark() {
        assertThat(DecimalMark.shownBy(List.of("1,234", "2,5", "x"))).contains(DecimalMark.COMMA);
        assertThat(DecimalMark.shownBy(List.of("1,234", "2.5"))).contains(DecimalMark.POINT);
        assertThat(DecimalMark.shownBy(List.of("1,234.5"))).contains(DecimalMark.POINT);
        assertThat(DecimalMark.shownBy(List.of("2,5", "2.5"))).contains(DecimalMark.EITHER);
        assertThat(DecimalMark.shownBy(List.of("1,234", "17", "1,2,3"))).isEmpty();
    }
}
