package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** What the headline says of an order. */
class HeadlineWordsTest {

    private static final Catalog TWO = Samples.catalog(Samples.service("Able", 5, 5, 5, 5, 5, 5, 5, 4),
        Samples.service("Bold", 5, 5, 5, 5, 5, 5, 4, 5), Samples.service("Calm", 1, 1, 1, 1, 1, 1, 1, 1));
    private static final Weights REFERENCE = TWO.rubric().reference();

    @Test
    void aLeaderIsNamedWithTheWeightsAndWithoutThem() {
        assertThat(leaders(alone("Able", "Calm")).titles(Optional.empty()))
            .containsExactly("By the reference: Able leads", "Able leads");
        assertThat(leaders(Alternatives.all(Ranking.of(alone("Able", "Calm").ranking().catalog(),
            Samples.weights(1, 2, 3, 4, 5, 6, 7, 8)))).titles(Optional.empty())).first()
            .isEqualTo("With your weights: Able leads");
    }

    @Test
    void aLeaderThatFewSetsOfWeightsConfirmOnlyJustLeads() {
        var close = Alternatives.all(Ranking.of(TWO, Samples.weights(10, 10, 10, 10, 10, 10, 10, 11)));
        var near = Acceptability.of(close, WeightSampler.near(close.weights()), 1000);
        assertThat(leaders(close).titles(Optional.of(near)))
            .containsExactly("With your weights: Bold leads, but only just", "Bold leads, but only just",
                "Bold only just leads");
        assertThat(leaders(close).titles(Optional.empty())).contains("Bold leads");
    }

    @Test
    void thoseThatShareFirstPlaceAreCounted() {
        assertThat(leaders(equals(2)).titles(Optional.empty()))
            .containsExactly("By the reference: A and B share first place", "A and B share first place",
                "2 services share first place");
        assertThat(leaders(equals(4)).titles(Optional.empty()).get(1)).isEqualTo("A and 3 others share first place");
    }

    @Test
    void whereThereIsNoRoomForModesThoseThatShareFirstPlaceAreStillNamed() {
        var tied = Samples.service("A", 3, 3, 3, 3, 3, 3, 3, 3);
        var other = Samples.service("B", 3, 3, 3, 3, 3, 3, 3, 3);
        var worse = Samples.service("Worse", 1, 1, 1, 1, 1, 1, 1, 1);
        var twin = new Service(worse.id(), "A", "worse mode", worse.provider(), worse.category(),
            worse.documentation(), worse.facts(), worse.levels());
        assertThat(leaders(Alternatives.all(Ranking.of(Samples.catalog(tied, other, twin), REFERENCE)))
            .titles(Optional.empty())).containsExactly("By the reference: A, mode and B share first place",
                "A, mode and B share first place", "A and B share first place", "2 services share first place");
    }

    @Test
    void nothingAndOneAloneAreSaidToBeSo() {
        assertThat(leaders(Alternatives.of(Ranking.of(TWO, REFERENCE), place -> false)).titles(Optional.empty()))
            .containsExactly("No service is shown");
        assertThat(leaders(Alternatives.of(Ranking.of(TWO, REFERENCE), place -> place == 2)).titles(Optional.empty()))
            .contains("Calm is the only one shown");
    }

    @Test
    void theSubjectSaysHowManyAreShownOfAll() {
        assertThat(words(Alternatives.all(Ranking.of(TWO, REFERENCE))).subject()).startsWith("3 services, rated ");
        assertThat(words(Alternatives.of(Ranking.of(TWO, REFERENCE), place -> place < 2)).subject())
            .startsWith("2 of 3 services, rated ");
    }

    @Test
    void theTurnIsTheNearestEndOfABracket() {
        var close = Alternatives.all(Ranking.of(TWO, Samples.weights(10, 10, 10, 10, 10, 10, 10, 11)));
        var turn = words(close).turn(Bracket.ofFirst(close)).orElseThrow();
        assertThat(turn.who()).isEqualTo("Able leads when");
        assertThat(turn.when()).startsWith(turn.characteristic().brief() + " counts ").contains(", not ");
        assertThat(words(close).lines(Optional.of(turn), close.leader()).get(0)).isEqualTo(turn.when() + ".");
        assertThat(words(close).lines(Optional.of(turn), Optional.of(turn.overtaking())).subList(1, 3))
            .containsExactly(turn.when() + ".", turn.briefly() + ".");
        assertThat(turn.when()).startsWith(turn.briefly() + ", not ");
        assertThat(words(close).lines(Optional.of(turn), Optional.of(turn.overtaking())).get(0))
            .isEqualTo(turn.when() + ", and by documented facts alone.");
    }

    /** Two that are the same in everything stay together at the top until a third one passes both. */
    @Test
    void aTieThatNoSmallMovePartsHasATurnToo() {
        var twins = Alternatives.all(Ranking.of(Samples.catalog(Samples.service("A", 4, 4, 4, 4, 4, 4, 4, 4),
            Samples.service("B", 4, 4, 4, 4, 4, 4, 4, 4), Samples.service("C", 5, 3, 3, 3, 3, 3, 3, 3)), REFERENCE));
        assertThat(words(twins).turn(Bracket.ofFirst(twins)).orElseThrow().who()).isEqualTo("C leads when");
        var others = Alternatives.all(Ranking.of(Samples.catalog(Samples.service("A", 5, 4, 4, 4, 3, 4, 4, 4),
            Samples.service("B", 4, 4, 4, 4, 4, 4, 4, 4)), REFERENCE));
        assertThat(others.tiedForFirst()).isEqualTo(2);
        assertThat(words(others).turn(Bracket.ofFirst(others))).isEmpty();
    }

    @Test
    void whereNoWeightChangesTheLeadThatIsSaid() {
        var firm = alone("Able", "Calm");
        assertThat(words(firm).turn(Bracket.ofFirst(firm))).isEmpty();
        assertThat(words(firm).lines(Optional.empty(), firm.leader()).get(0))
            .isEqualTo("No single weight, moved alone, changes that.");
    }

    @Test
    void anotherLeaderByDocumentedFactsIsNamed() {
        var all = Alternatives.all(Ranking.of(TWO, Samples.weights(10, 10, 10, 10, 10, 10, 10, 11)));
        assertThat(words(all).lines(words(all).turn(Bracket.ofFirst(all)), Optional.of(all.service(2))).get(0))
            .endsWith(". By documented facts alone Calm leads.");
    }

    @Test
    void itSpeaksGerman() {
        assertThat(new LeaderWords(equals(2), Texts.of(Language.GERMAN)).titles(Optional.empty()).get(0))
            .isEqualTo("Nach der Referenz: A und B teilen sich Platz eins");
    }

    private static LeaderWords leaders(Alternatives alternatives) {
        return new LeaderWords(alternatives, Texts.english());
    }

    private static HeadlineWords words(Alternatives alternatives) {
        return new HeadlineWords(alternatives, Texts.english());
    }

    private static Alternatives alone(String first, String last) {
        return Alternatives.all(Ranking.of(Samples.catalog(Samples.service(first, 5, 5, 5, 5, 5, 5, 5, 5),
            Samples.service(last, 1, 1, 1, 1, 1, 1, 1, 1)), REFERENCE));
    }

    private static Alternatives equals(int count) {
        return Alternatives.all(Ranking.of(Samples.catalog(List.of("A", "B", "C", "D").subList(0, count).stream()
            .map(name -> Samples.service(name, 3, 3, 3, 3, 3, 3, 3, 3)).toList()), REFERENCE));
    }
}
