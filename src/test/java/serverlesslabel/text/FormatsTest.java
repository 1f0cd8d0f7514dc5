package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {

    private final Formats english = new Formats(Language.ENGLISH);
    private final Formats german = new Formats(Language.GERMAN);

    @ParameterizedTest
    @CsvSource({"0,0.0", "5,0.5", "940,94.0", "1000,100.0"})
    void tenthsHaveOneDecimal(int tenths, String says) {
        assertThat(english.tenths(tenths)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({"0,0 s", "1,1 ms", "999,999 ms", "1000,1 s", "1500,1.5 s", "60000,1 min", "90000,1.5 min",
        "3600000,1 h", "0.5,0.5 ms"})
    void aDurationIsInTheLargestUnitThatFits(String milliseconds, String says) {
        assertThat(english.duration(new BigDecimal(milliseconds))).isEqualTo(says.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|$0", "9.01|$9.01", "10.50|$10.50", "1234.5|$1,234.50", "12.00|$12"})
    void dollarsHaveCentsOnlyWhereThereAreSome(String amount, String says) {
        assertThat(english.dollars(new BigDecimal(amount))).isEqualTo(says);
    }

    @Test
    void aNumberKeepsItsDecimals() {
        assertThat(english.percent(new BigDecimal("99.999"))).isEqualTo("99.999\u00a0%");
    }

    @Test
    void aLargeNumberHasSeparators() {
        assertThat(english.whole(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void germanHasADecimalCommaAndAPointBetweenThousands() {
        assertThat(german.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(german.whole(1_234_567)).isEqualTo("1.234.567");
        assertThat(german.tenths(940)).isEqualTo("94,0");
        assertThat(german.percent(new BigDecimal("99.999"))).isEqualTo("99,999\u00a0%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0 $", "9.01|9,01 $", "10.50|10,50 $", "1234.5|1.234,50 $", "12.00|12 $"})
    void germanPutsTheDollarBehindTheAmount(String amount, String says) {
        assertThat(german.dollars(new BigDecimal(amount))).isEqualTo(says.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1500|1,5 s", "90000|1,5 min", "3600000|1 h", "0.5|0,5 ms"})
    void aDurationHasTheSameUnitsInGerman(String milliseconds, String says) {
        assertThat(german.duration(new BigDecimal(milliseconds))).isEqualTo(says.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @EnumSource
    void aDayIsTheSameInEveryLanguage(Language language) {
        assertThat(new Formats(language).day(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
    }
}
