package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.service;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** The lines on what would change a place, each on the smallest example that gives it. */
class PlaceChangeWordsTest {

    private static final Service ALL_ROUND = service("All-round", 4, 4, 4, 4, 4, 4, 4, 4);
    private static final Service ELASTIC = service("Elastic", 5, 3, 3, 3, 3, 3, 3, 3);
    private static final Service WEAK = service("Weak", 3, 2, 3, 3, 3, 3, 3, 3);

    private static final Service POOR = service("Poor", 1, 1, 1, 1, 1, 1, 1, 1);

    /** 80 against 66.4: more than four levels of the heaviest weight, and each point moved gains two of the 68. */
    @Test
    void whoIsBehindIsToldWhatTakesItPast() {
        assertThat(lines(ELASTIC, ALL_ROUND, ELASTIC)).containsExactly(
            "35 points of weight moved to “Elastic” would take it past All-round.");
    }

    @Test
    void aLevelIsToldWithTheRankItLeadsTo() {
        var close = service("Close", 4, 4, 4, 4, 4, 4, 4, 3);
        assertThat(lines(close, ALL_ROUND, close)).first()
            .isEqualTo("Level 5 instead of 4 on “Elastic” would lift it to rank 1.");
    }

    @Test
    void aLevelThatOnlyTheOtherCanChangeIsItsOwn() {
        var full = service("Full", 5, 5, 5, 5, 5, 5, 5, 4);
        var top = service("Top", 5, 5, 5, 5, 5, 5, 5, 5);
        assertThat(lines(full, top, full)).first()
            .isEqualTo("It would pass Top if that had level 4 instead of 5 on “Elastic”.");
        assertThat(lines(top, top, full)).first()
            .isEqualTo("Level 4 instead of 5 on “Elastic” would let Full pass it.");
    }

    @Test
    void whoIsFirstIsToldWhoWouldPass() {
        var close = service("Close", 5, 4, 4, 4, 4, 4, 4, 2);
        assertThat(lines(ALL_ROUND, ALL_ROUND, close)).containsExactly(
            "Close would pass it with level 5 instead of 4 on “No infrastructure”.",
            "2 points of weight from “Pay for value” to “Elastic” would let Close pass it.");
    }

    @Test
    void whoIsNowhereBetterIsTold() {
        assertThat(lines(WEAK, ALL_ROUND, WEAK)).last()
            .isEqualTo("No weights take it past All-round: it is no better on anything.");
        assertThat(lines(ALL_ROUND, ALL_ROUND, WEAK)).last()
            .isEqualTo("No weights let Weak pass it, which is no better on anything.");
    }

    @Test
    void whereChecksLeaveThatOpenItIsSaid() {
        var open = service("Open", new Levels(ALL_ROUND.levels().stated(), POOR.levels().stated()));
        assertThat(lines(WEAK, open, WEAK)).last()
            .isEqualTo("By the levels as stated, no weights take it past Open.");
        assertThat(lines(open, open, WEAK)).last()
            .isEqualTo("By the levels as stated, no weights let Weak pass it.");
    }

    @Test
    void nothingIsSaidWhereThereIsNothingToPass() {
        assertThat(lines(ALL_ROUND, ALL_ROUND)).isEmpty();
        var all = Ranking.of(Samples.catalog(ALL_ROUND, WEAK), RUBRIC.reference());
        var shown = Alternatives.of(all, place -> all.catalog().services().get(place).equals(WEAK));
        assertThat(PlaceChangeWords.of(ALL_ROUND, shown, Texts.english())).noneMatch(line -> line.contains("past"));
    }

    private static List<String> lines(Service about, Service... services) {
        return PlaceChangeWords.of(about, Alternatives.all(Ranking.of(Samples.catalog(services), RUBRIC.reference())),
            Texts.english());
    }
}
