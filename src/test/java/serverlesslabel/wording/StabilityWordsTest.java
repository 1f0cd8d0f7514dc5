package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.service;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.ranking.Warning;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.text.Texts;

/** The sentences about firmness, each on the smallest example that gives it. */
class StabilityWordsTest {

    private static final Texts TEXTS = Texts.english();
    private static final Service ALL_ROUND = service("All-round", 4, 4, 4, 4, 4, 4, 4, 4);
    private static final Service ELASTIC = service("Elastic", 5, 3, 3, 3, 3, 3, 3, 3);
    private static final Service DURABLE = service("Durable", 2, 2, 5, 2, 2, 2, 2, 2);
    private static final Service POOR = service("Poor", 1, 1, 1, 1, 1, 1, 1, 1);
    private static final Service OPEN = service("Open", new Levels(ALL_ROUND.levels().stated(),
        POOR.levels().stated()));

    @Test
    void nothingIsSaidOfTheSharesOfWhatIsNotShown() {
        var all = Ranking.of(Samples.catalog(OPEN, ALL_ROUND, POOR), Samples.RUBRIC.reference());
        var shown = Alternatives.of(all, place -> !all.catalog().services().get(place).equals(POOR));
        var counted = Acceptability.of(shown, WeightSampler.all(), 100);
        var words = new AcceptabilityWords(counted, counted, TEXTS);
        assertThat(words.drawn()).isPresent();
        assertThat(words.about(POOR)).isEmpty();
        assertThat(words.about(ALL_ROUND)).startsWith(words.text(ALL_ROUND), words.drawn().orElseThrow());
    }

    @Test
    void anUpperEndSaysWhereAndWhoThenLeads() {
        assertThat(bracket(0, ALL_ROUND, ELASTIC)).isEqualTo("All-round stays first until “Elastic”"
            + " passes 50.0\u00a0% of the weight; now it has 16.0\u00a0%. Then Elastic leads.");
    }

    @Test
    void aLowerEndSaysSoToo() {
        assertThat(bracket(0, service("Steep", 5, 1, 1, 1, 1, 1, 1, 1), service("Flat", 1, 1, 1, 1, 1, 2, 1, 1)))
            .isEqualTo("Steep stays first until “Elastic” falls below 4.5\u00a0% of the weight;"
                + " now it has 16.0\u00a0%. Then Flat leads.");
    }

    @Test
    void twoEndsAreOneSentenceAndWhoLeadsBeyond() {
        assertThat(bracket(0, service("Middle", 4, 4, 4, 4, 4, 4, 4, 4), service("Steep", 5, 3, 3, 3, 3, 3, 3, 3),
            service("Flat", 2, 4, 4, 4, 4, 5, 4, 4)))
            .isEqualTo("Middle stays first while “Elastic” has between 8.7\u00a0% and 50.0\u00a0% of the"
                + " weight; now it has 16.0\u00a0%. Below, Flat leads; above, Steep.");
    }

    @Test
    void aLeaderNobodyCanReachStaysFirst() {
        assertThat(bracket(0, ALL_ROUND, POOR)).isEqualTo(
            "All-round stays first whatever the weight of “Elastic”.");
        assertThat(nearest(ALL_ROUND, POOR)).isEqualTo("All-round stays first whichever single weight changes,"
            + " and however far.");
    }

    @Test
    void theNearestEndIsTheOneThatTakesLeast() {
        // Durable needs 61 points more, elastic 34.
        assertThat(nearest(ALL_ROUND, ELASTIC, DURABLE)).contains("“Elastic” passes 50.0\u00a0%");
    }

    @Test
    void oneServiceAloneHasNoRival() {
        assertThat(nearest(ALL_ROUND)).isEqualTo("All-round is the only service shown; nothing can pass it.");
    }

    @Test
    void aTieIsCalledOne() {
        assertThat(nearest(ALL_ROUND, service("Twin", 4, 4, 4, 4, 4, 4, 4, 4)))
            .isEqualTo("All-round and Twin share first place.");
        assertThat(nearest(ALL_ROUND, service("Twin", 4, 4, 4, 4, 4, 4, 4, 4),
            service("Unlike", 4, 4, 4, 4, 4, 4, 4, 4))).startsWith("3 services share first place, among them");
    }

    @Test
    void overtakingNamesPointsSourcesAndTarget() {
        assertThat(overtaking(ELASTIC, ALL_ROUND)).isEqualTo("Elastic overtakes All-round with 35 points of weight"
            + " moved from “No infrastructure” (16), “Billed per task” (16) and “Scales to zero” (3)"
            + " to “Elastic”. No single level would do it.");
    }

    @Test
    void whoIsNowhereBetterOvertakesUnderNoWeights() {
        assertThat(overtaking(POOR, ALL_ROUND)).isEqualTo(
            "Poor cannot pass All-round, whatever the weights: it is no better on any characteristic. No single level"
                + " would do it.");
    }

    /** Open is ahead everywhere as stated; where its levels are drawn, Sure is first now and then. */
    @Test
    void whoIsFirstByDrawnLevelsAloneIsSaidToBeInTheSameBreath() {
        var open = service("Open", new Levels(ALL_ROUND.levels().stated(), POOR.levels().stated()));
        var sure = service("Sure", 3, 3, 3, 3, 3, 3, 3, 3);
        var words = accepted(open, sure);
        assertThat(words.firstPlace().get(1)).matches("Otherwise: Sure \\(\\d+\u00a0% and \\d+\u00a0%; by its"
            + " stated levels in none, as another is nowhere worse: facts not yet checked were drawn within their"
            + " range\\)\\.");
        assertThat(words.text(sure)).endsWith(" By its stated levels it would be first in none, as another is nowhere"
            + " worse: facts not yet checked were drawn within their range.");
        assertThat(words.text(open)).doesNotContain("stated");
        assertThat(words.drawn()).contains("Levels that rest on facts not yet checked were drawn within their range.");
        assertThat(accepted(ALL_ROUND, POOR).drawn()).isEmpty();
        assertThat(overtaking(sure, open)).startsWith("By the levels as stated, Sure cannot pass Open, whatever the"
            + " weights: it is no better on any characteristic. It may only if facts about Open that are not yet"
            + " checked do not hold.");
    }

    @Test
    void aChangeOfAtMostTwoLevelsIsTold() {
        assertThat(overtaking(service("Far", 2, 4, 4, 4, 4, 4, 4, 4), ALL_ROUND)).doesNotContain("evel");
        assertThat(overtaking(service("Near", 3, 4, 4, 4, 4, 4, 4, 4), ALL_ROUND))
            .endsWith("Level 5 instead of 3 on “Elastic” for Near would do it.");
    }

    @Test
    void sharesOfWeightingsAreWholePercents() {
        var words = accepted(ALL_ROUND, POOR);
        assertThat(words.firstPlace()).containsExactly("All-round comes first in 100\u00a0% of all sets of weights and"
            + " in 100\u00a0% of those near yours.");
        assertThat(words.text(POOR)).isEqualTo("Of all sets of weights it comes first in 0\u00a0%, second in"
            + " 100\u00a0%, third in 0\u00a0%. Of those near yours in 0\u00a0%, 100\u00a0% and 0\u00a0%.");
    }

    @Test
    void whatIsRareIsNotCalledNever() {
        assertThat(AcceptabilityWords.percent(0.0004, TEXTS)).isEqualTo("under 1\u00a0%");
        assertThat(AcceptabilityWords.percent(0.9996, TEXTS)).isEqualTo("over 99\u00a0%");
        assertThat(AcceptabilityWords.percent(0.676, TEXTS)).isEqualTo("68\u00a0%");
        assertThat(AcceptabilityWords.percent(0, TEXTS)).isEqualTo("0\u00a0%");
    }

    @Test
    void whoWouldChooseAServiceCaresForItsBest() {
        var keeper = service("Keeper", 4, 3, 5, 4, 4, 4, 4, 4);
        assertThat(accepted(ALL_ROUND, keeper).chosenBy(keeper).orElseThrow())
            .startsWith("Who would choose it? On average, someone who gives “Durable” ");
        assertThat(accepted(ALL_ROUND, POOR).chosenBy(POOR)).isEmpty();
    }

    @Test
    void warningsAreThereOnlyWhenTheyAreTrue() {
        assertThat(warnings(ALL_ROUND, POOR)).isEmpty();
    }

    @Test
    void aCloseRaceIsCalledClose() {
        assertThat(warnings(ALL_ROUND, service("Close", 5, 5, 2, 5, 3, 5, 3, 3)))
            .containsExactly("Too close to call: All-round and Close are 1 point of weight apart.");
    }

    @Test
    void aTieIsTooCloseToCall() {
        assertThat(warnings(ALL_ROUND, service("Level", 5, 5, 5, 3, 3, 5, 3, 3)))
            .containsExactly("Too close to call: All-round and Level are level.");
    }

    @Test
    void aWeightThatDecidesNothingIsNamed() {
        assertThat(warnings(service("A", 4, 4, 4, 4, 4, 4, 4, 4), service("B", 4, 3, 3, 3, 3, 3, 3, 3)))
            .containsExactly("“Elastic” decides nothing: all 2 services shown have level 4.");
    }

    @Test
    void weightsThatDecideNothingAreNamedTogether() {
        assertThat(warnings(service("A", 4, 4, 4, 4, 4, 4, 4, 4), service("B", 4, 3, 3, 3, 3, 3, 3, 4)))
            .containsExactly("“Elastic” and “Pay for value” decide nothing: on each, all 2 services"
                + " shown have the same level.");
    }

    @Test
    void aWeakPointUnderMuchWeightIsNamed() {
        assertThat(warnings(service("A", 1, 5, 5, 5, 5, 5, 5, 5), service("B", 2, 2, 2, 2, 2, 2, 2, 2)))
            .containsExactly("A is weak where you put much weight: level 1 on “Elastic”, which has"
                + " 16.0\u00a0%.");
    }

    @Test
    void aLetterThatRecalledFactsHoldUpIsNotCertain() {
        var stated = IntStream.range(0, 8).mapToObj(i -> new Level(5)).toList();
        var documented = IntStream.range(0, 8).mapToObj(i -> new Level(i == 0 ? 1 : 5)).toList();
        assertThat(warnings(service("A", new Levels(stated, documented)), POOR))
            .containsExactly("The letter of A is not certain: B by its checked facts alone, A with all that"
                + " is stated.");
    }

    @Test
    void agreementIsSaidInPairsAndInTheTop() {
        var alternatives = contenders(ALL_ROUND, ELASTIC, DURABLE, POOR);
        var turned = alternatives.withWeights(Samples.weights(0, 0, 100, 0, 0, 0, 0, 0));
        assertThat(AgreementWords.text(RankAgreement.between(alternatives, turned), TEXTS))
            .isEqualTo("67\u00a0% of pairs keep their order; 4 of the top 4 are the same.");
        assertThat(AgreementWords.inEveryTop(SideBySide.of(alternatives, "you", List.of(new Person("Other",
            turned.weights())), List.of()), TEXTS))
            .isEqualTo("In every top five: All-round, Elastic, Durable and Poor.");
    }

    private static String bracket(int place, Service... services) {
        var alternatives = contenders(services);
        return new BracketWords(alternatives, TEXTS).text(Bracket.ofFirst(alternatives).get(place));
    }

    private static String nearest(Service... services) {
        var alternatives = contenders(services);
        return new BracketWords(alternatives, TEXTS).nearest(Bracket.ofFirst(alternatives));
    }

    private static String overtaking(Service lower, Service higher) {
        return OvertakingWords.text(Overtaking.of(lower, higher, RUBRIC.reference(), RUBRIC),
            Samples.catalog(lower, higher), TEXTS);
    }

    private static AcceptabilityWords accepted(Service... services) {
        var alternatives = contenders(services);
        return new AcceptabilityWords(Acceptability.of(alternatives, WeightSampler.all(), WeightSampler.MOST),
            Acceptability.of(alternatives, WeightSampler.near(RUBRIC.reference()), WeightSampler.MOST), TEXTS);
    }

    private static List<String> warnings(Service... services) {
        var alternatives = contenders(services);
        return Warning.of(alternatives).stream().map(warning -> WarningWords.text(warning, alternatives, TEXTS))
            .toList();
    }

    private static Alternatives contenders(Service... services) {
        return Alternatives.all(Ranking.of(Samples.catalog(services), RUBRIC.reference()));
    }
}
