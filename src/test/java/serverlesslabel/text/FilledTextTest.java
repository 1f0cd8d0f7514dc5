package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short ways of writing numbers and texts write what those of Java write. */
class FilledTextTest {

    private static final List<Object[]> PARTS = List.of(new Object[0], new Object[] {"{1} it's"},
        new Object[] {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"},
        new Object[] {1, -2, 999, 1000, 1_234_567, "six", 0, "eight", 9, 10});

    @ParameterizedTest
    @EnumSource
    void everyTextIsFilledAsMessageFormatFillsIt(Language language) {
        var texts = Texts.of(language);
        assertThat(texts.keys()).allSatisfy(key -> assertThat(PARTS).allSatisfy(parts ->
            assertThat(texts.get(key, parts))
                .isEqualTo(new MessageFormat(texts.pattern(key), language.locale()).format(parts))));
    }

    @ParameterizedTest
    @EnumSource
    void smallNumbersAreWrittenAsDecimalFormatWritesThem(Language language) {
        var formats = new Formats(language);
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        for (int number = -20; number < 12_000; number++) {
            assertThat(formats.whole(number)).isEqualTo(new DecimalFormat("#,##0", symbols).format(number));
            assertThat(formats.tenths(number)).isEqualTo(new DecimalFormat("0.0", symbols).format(number / 10.0));
        }
    }
}
