package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Index;

/** {@code explain}: where the levels of a service come from, and what separates two. */
class ExplainTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void everyLevelIsExplainedByItsConditionsFactsAndSources(Service service) {
        var text = explain(service.id().text());
        for (var rating : CATALOG.rubric().ratings(service)) {
            assertThat(text).contains(rating.characteristic().brief() + " · ").contains(rating.text());
            rating.missed().ifPresent(missed ->
                assertThat(text).contains("Level " + missed.level().steps() + " not reached: " + missed.text()));
            rating.deciding().filter(check -> check.holds() == rating.checks().contains(check))
                .flatMap(check -> check.fact().stream()).forEach(fact -> {
                    assertThat(text).contains(fact.note());
                    fact.source().ifPresent(source ->
                        assertThat(text).contains(source.address() + " " + source.checked()));
                });
        }
    }

    /** The contributions are the levels' difference times the weight, and add up to the distance of the indexes. */
    @Test
    void whatSeparatesTwoAddsUpToTheirDistance() {
        var first = CATALOG.services().get(0);
        var weights = CATALOG.rubric().reference();
        for (var second : CATALOG.services().subList(1, CATALOG.services().size())) {
            var text = explain(first.id().text(), "--against", second.id().text());
            double sum = Pattern.compile("^\\p{L}[^:\n]*: ([+\u2212])([0-9.]+)$", Pattern.MULTILINE).matcher(text)
                .results().mapToDouble(each -> (each.group(1).equals("+") ? 1 : -1) * Double.parseDouble(each.group(2)))
                .sum();
            assertThat(sum).as(text).isCloseTo(Index.of(first.levels(), weights).value()
                - Index.of(second.levels(), weights).value(), Offset.offset(0.01));
        }
    }

    @Test
    void theLargestDifferenceComesFirst() {
        var sizes = Pattern.compile(": [+\u2212]([0-9.]+)\n")
            .matcher(explain("aws-lambda-on-demand", "--against", "amazon-ec2")).results()
            .map(each -> -Double.parseDouble(each.group(1))).toList();
        assertThat(sizes).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void aWeightOfZeroSeparatesNothing() {
        var text = explain("aws-lambda-on-demand", "--against", "amazon-ec2", "--weights", "durable=1");
        assertThat(text).contains("Scales to zero: +0.0", "Durable: ", "Weights: Own weights");
    }

    @Test
    void withoutWeightTheConditionIsStillMetByTheOneWithTheHigherLevel() {
        assertThat(explain("aws-lambda-on-demand", "--against", "amazon-ec2", "--weights", "durable=1"))
            .contains("  + AWS Lambda, on-demand: Charge while idle: ").doesNotContain("  + Amazon EC2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "aws-lambda-on-demand --against aws-lambda-on-demand|is the same service; name another one",
        "aws-lambda-on-demand --against aws-lamda-provisioned-concurrency"
            + "|did you mean \"aws-lambda-provisioned-concurrency\"?",
        "aws-lamda-on-demand|did you mean \"aws-lambda-on-demand\"?",
    })
    void aWrongCallSaysWhatWouldBeRight(String arguments, String says) {
        var err = new StringWriter();
        int code = run(new StringWriter(), err, ("explain " + arguments).split(" "));
        assertThat(code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(err.toString()).contains(says);
    }

    private static List<Service> services() {
        return CATALOG.services();
    }

    private static String explain(String... arguments) {
        var out = new StringWriter();
        var all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        assertThat(run(out, new StringWriter(), all.toArray(String[]::new))).isZero();
        return out.toString();
    }

    private static int run(StringWriter out, StringWriter err, String... arguments) {
        return Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(err),
            CommandArguments.onSmallCatalog(arguments));
    }
}
