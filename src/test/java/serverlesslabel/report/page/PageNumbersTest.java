package serverlesslabel.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.SliderScale;
import serverlesslabel.text.Formats;
import serverlesslabel.text.Language;

/** The script of a page computes what the program computes. */
class PageNumbersTest {

    private static final Path VECTORS = Path.of("src/test/resources/page/vectors.json");
    private static final int CASES = 60;
    private static final PageEngine ENGINE = new PageEngine();

    /** The same file is run in a real browser: what it says is what the program says today. */
    @Test
    void theVectorsAreWhatTheProgramGives() throws IOException {
        var now = new ObjectMapper().writeValueAsString(PageVectors.cases(CASES)).replace("},{\"services\"",
            "},\n{\"services\"") + "\n";
        var written = Path.of("target", "page-vectors.json");
        Files.writeString(written, now);
        assertThat(Files.readString(VECTORS)).as("compare it with " + written).isEqualTo(now);
    }

    @Test
    void theScriptGivesTheVectors() throws IOException {
        ENGINE.let("cases", Files.readString(VECTORS));
        assertThat(ENGINE.value("Check.all(cases)")).isEmpty();
        assertThat(ENGINE.value("cases.length").intValue()).isEqualTo(CASES);
    }

    @Test
    void aWrongNumberIsNoticed() throws IOException {
        ENGINE.let("cases", Files.readString(VECTORS).replaceFirst("\"ranks\":\\[1", "\"ranks\":[2"));
        assertThat(ENGINE.value("Check.all(cases)")).hasSize(1);
    }

    @Law(seeds = 400)
    void anyWeightsGiveTheSameNumbers(Generator any) {
        ENGINE.let("one", PageVectors.one(new Generator(1000 + any.between(0, 1_000_000))).toString());
        assertThat(ENGINE.value("Check.all([one])")).isEmpty();
    }

    @Law(seeds = 200)
    void linkedWeightsGiveWayAsInTheProgram(Generator any) {
        var start = any.weights().inPercent();
        var axes = SmallCatalog.ENGLISH.rubric().characteristics();
        var held = new HashSet<Integer>();
        IntStream.range(0, axes.size()).filter(place -> any.oneIn(4)).forEach(held::add);
        var one = any.oneOf(axes);
        int percent = any.between(0, 100);
        var flags = axes.stream().map(Characteristic::place).map(held::contains).toList();
        assertThat(ints("Numbers.withPercent(" + start.points() + ", " + one.place() + ", " + percent + ", " + flags
            + ")")).isEqualTo(start.withPercent(one, percent, held::contains).points());
    }

    @Law(seeds = 100)
    void slidersHaveTheScaleOfTheProgram(Generator any) {
        var reference = any.weights();
        var axis = any.oneOf(SmallCatalog.ENGLISH.rubric().characteristics());
        var scale = SliderScale.of(axis, reference);
        double at = any.decimal(0, 1);
        var same = "Numbers.scaleOf(" + reference.points() + ", " + axis.place() + ")";
        assertThat(ENGINE.value("Numbers.weight(" + same + ", " + at + ")").intValue()).isEqualTo(scale.weight(at));
        assertThat(ENGINE.value("Numbers.position(" + same + ", 37)").doubleValue()).isCloseTo(scale.position(37),
            within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.5", "99.95", "999", "1000", "1234567.25", "0.0000001", "12.345", "59999",
        "60000", "3600000", "90000", "1500", "0.25", "100"})
    void numbersAreWrittenAsInTheProgram(String text) {
        var number = new BigDecimal(text);
        for (var language : Language.values()) {
            var formats = new Formats(language);
            assertThat(List.of(said("decimal", number, language), said("duration", number, language),
                said("dollars", number, language))).containsExactly(formats.number(number), formats.duration(number),
                formats.dollars(number));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tenthsAndGroupsAreWrittenAsInTheProgram(Language language) {
        var formats = new Formats(language);
        for (int number : List.of(0, 7, 10, 940, 1000, 9999, 1234567)) {
            assertThat(said("whole", new BigDecimal(number), language)).isEqualTo(formats.whole(number));
            assertThat(said("oneDecimal", new BigDecimal(number), language)).isEqualTo(formats.tenths(number));
        }
    }

    @Law(seeds = 100)
    void fractionsAreComparedExactly(Generator any) {
        long whole = any.between(1, 2_000_000_000) * 4_000L;
        long part = whole / any.between(1, 9);
        var near = Set.of(part - 1, part, part + 1);
        for (long other : near) assertThat(ENGINE.value("Numbers.compare(" + part + ", " + whole + ", " + 3 * other
            + ", " + 3 * whole + ")").intValue()).isEqualTo(Long.compare(part, other));
    }

    private static String said(String function, BigDecimal number, Language language) {
        return ENGINE.text("Numbers." + function + "(" + number.toPlainString() + ", '" + language.id() + "')");
    }

    private static List<Integer> ints(String expression) {
        var list = new ArrayList<Integer>();
        ENGINE.value(expression).forEach(each -> list.add(each.intValue()));
        return list;
    }
}
