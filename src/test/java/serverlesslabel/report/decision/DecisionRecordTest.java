package serverlesslabel.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.report.SampleServices.ALPHA;
import static serverlesslabel.report.SampleServices.BETA;
import static serverlesslabel.report.SampleServices.UNKNOWN;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.SampleServices;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;

/** What a record says is true of what it was made from. */
class DecisionRecordTest {

    private static final Texts TEXTS = Texts.english();
    private static final Catalog SMALL = SmallCatalog.ENGLISH;

    /** Five services after another, under each profile: a catalog as its users may compare it. */
    static Stream<Comparison> comparisons() {
        return SMALL.profiles().stream().map(Profile::weights).flatMap(weights -> {
            var ranking = Ranking.of(SMALL, weights);
            return Stream.iterate(0, from -> from + 5 <= SMALL.services().size(), from -> from + 5)
                .map(from -> Comparison.of(ranking, SMALL.services().subList(from, from + 5)));
        });
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void whatSeparatesTheFirstFromEachOtherAddsUp(Comparison comparison) {
        var leader = Alternatives.of(comparison.ranking(), place -> comparison.placements().stream()
            .anyMatch(placement -> placement.service() == SMALL.services().get(place))).service(0);
        var sections = record(comparison).split("\n#### ");
        assertThat(sections).hasSize(comparison.placements().size());
        for (var section : List.of(sections).subList(1, sections.length)) {
            var other = comparison.placements().stream().map(placement -> placement.service()).filter(service ->
                section.lines().findFirst().orElseThrow().endsWith(" against "
                    + Markdown.of(List.of(Block.Paragraph.of(SMALL.displayName(service)))).strip())).findFirst()
                    .orElseThrow();
            double sum = Pattern.compile("^- \\*\\*[^:]*: ([+\u2212])([0-9.]+)\\*\\*$", Pattern.MULTILINE)
                .matcher(section).results().mapToDouble(each ->
                    (each.group(1).equals("+") ? 1 : -1) * Double.parseDouble(each.group(2))).sum();
            assertThat(sum).as(section).isCloseTo(index(leader, comparison) - index(other, comparison),
                Offset.offset(0.4));
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everySourceIsListedOnceUnderTheNumberItIsCitedBy(Comparison comparison) {
        var record = record(comparison);
        var listed = Pattern.compile("^([0-9]+)\\. <([^>]+)>, ", Pattern.MULTILINE).matcher(record).results()
            .map(each -> each.group(1) + " " + each.group(2)).toList();
        var cited = Pattern.compile("\\(\\[([0-9]+)]\\(([^)]+)\\), ").matcher(record).results()
            .map(each -> each.group(1) + " " + each.group(2)).distinct().toList();
        assertThat(cited).isEqualTo(listed);
        assertThat(listed).extracting(text -> text.replaceFirst("\\d+ ", "")).doesNotHaveDuplicates();
    }

    @Test
    void aServiceOfWhichNothingIsKnownIsAccusedOfNothing() {
        assertThat(record(BETA, UNKNOWN)).contains("Gamma, of which nothing is known: level 0. Not enough is known")
            .doesNotContain("No SLA", "Resized by hand");
    }

    @Test
    void whoIsBetterAndNotAmongTheOptionsIsNamed() {
        assertThat(record(BETA, UNKNOWN)).contains("Of the 4 services shown Alpha &lt;Queue&gt; &amp; Co has the"
            + " highest index; it is not one of these options.");
        assertThat(record(BETA, ALPHA)).doesNotContain("not one of these options");
    }

    @Test
    void servicesThatAreNotShownAreNotNamedAndTheReaderIsTold() {
        var ranking = SampleServices.ranking();
        var few = Alternatives.of(ranking, place -> List.of(BETA, UNKNOWN).contains(
            ranking.catalog().services().get(place)));
        assertThat(DecisionRecord.of(SampleServices.compare(ranking, BETA, UNKNOWN), few, "", List.of(), TEXTS))
            .contains("ranks among 4 services · 2 of 4 shown").doesNotContain("Alpha");
    }

    @Test
    void aLeadThatRestsOnRecalledFactsIsCalledSo() {
        // Beta has 3 of its 5 levels on scales-to-zero for certain: by those Alpha would be ahead.
        var ranking = SampleServices.ranking(0, 0, 0, 0, 0, 40, 60, 0);
        assertThat(DecisionRecord.of(SampleServices.compare(ranking, ALPHA, BETA), Alternatives.all(ranking), "",
            List.of(), TEXTS))
            .contains("That lead rests on facts not yet checked", "If its own unchecked facts did not hold and those"
                + " of the others did, Beta \\| \\*Store\\* would have rank 2 of these 2.");
    }

    @Test
    void aLeadThatRestsOnDocumentedFactsIsNotDoubted() {
        assertThat(record(ALPHA, UNKNOWN)).doesNotContain("That lead rests on facts not yet checked");
    }

    @Test
    void withoutAnythingRecalledNothingIsOpen() {
        assertThat(record(UNKNOWN)).contains("None: every level rests on checked facts.")
            .doesNotContain("### Sources");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"Plain|'Plain'", "It's|'It'\\''s'",
        "$(rm) `x` \\|'$(rm) `x` \\'", "--help|'--help'"})
    void theCommandQuotesTheTitleForAShell(String title, String quoted) {
        var ranking = SampleServices.ranking();
        var context = DecisionContext.of(SampleServices.compare(ranking, ALPHA, BETA), Alternatives.all(ranking),
            title, TEXTS);
        assertThat(ReproduceCommand.of(context, "x.md"))
            .isEqualTo("serverless-label export alpha beta --weights elastic=16,"
            + "available=12,durable=6,secure=8,no-infrastructure=16,billed-per-task=16,scales-to-zero=16,"
            + "pay-for-value=10 --title=" + quoted + " --out x.md");
    }

    @Test
    void aComparisonOfNothingIsAMistake() {
        var ranking = SampleServices.ranking();
        assertThatThrownBy(() -> DecisionRecord.of(SampleServices.compare(ranking), Alternatives.all(ranking), "",
            List.of(), TEXTS)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String record(Service... services) {
        return record(SampleServices.compare(SampleServices.ranking(), services));
    }

    private static String record(Comparison comparison) {
        return DecisionRecord.of(comparison, Alternatives.all(comparison.ranking()), "", List.of(), TEXTS);
    }

    private static double index(Service service, Comparison comparison) {
        return Index.of(service.levels(), comparison.weights()).value();
    }
}
