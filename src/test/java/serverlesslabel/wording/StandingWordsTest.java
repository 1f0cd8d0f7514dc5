package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rating;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** The two lines under the name of a service, and what is still to be checked about it. */
class StandingWordsTest {

    private static final Texts TEXTS = Texts.english();
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Alternatives ALL = Alternatives.all(Ranking.of(CATALOG, CATALOG.rubric().reference()));

    @Test
    void theRankIsSaidWithTheRangeThatChecksLeaveOpen() {
        assertThat(ALL.ranking().catalog().services()).allSatisfy(service -> {
            var line = StandingWords.rank(service, ALL, TEXTS);
            assertThat(line).matches("Rank [0-9]+=? of [0-9]+( \\([0-9]+ to [0-9]+\\))?, index [0-9.]+"
                + "( \\([0-9.]+ documented\\))?\\.");
        });
    }

    @Test
    void aServiceOutsideTheFilterIsSaidToBeOutside() {
        var none = Alternatives.of(ALL.ranking(), place -> false);
        assertThat(StandingWords.rank(ALL.service(0), none, TEXTS)).startsWith("Not in this list, index ");
    }

    @Test
    void theLetterIsCertainWhereNoCheckCanChangeIt() {
        assertThat(CATALOG.services()).allSatisfy(service -> {
            var line = StandingWords.letter(service, CATALOG.rubric(), TEXTS);
            var range = ClassRange.of(service, CATALOG.rubric());
            assertThat(line).startsWith("Class " + range.stated().letter());
            if (!service.levels().judged().isEmpty()) assertThat(line).endsWith("by judged levels.");
            else assertThat(line.contains("certain")).isEqualTo(range.certain());
        });
    }

    @Test
    void onlyFactsThatRaiseALevelAreStillToBeChecked() {
        for (var service : CATALOG.services()) {
            var open = StandingWords.unchecked(service, CATALOG.rubric());
            assertThat(open).doesNotHaveDuplicates();
            assertThat(open.isEmpty()).isEqualTo(CATALOG.rubric().ratings(service).stream()
                .filter(Rating::provisional).allMatch(rating -> rating.judgement().isPresent()));
            StandingWords.checks(service, CATALOG.rubric()).forEach((question, characteristic) ->
                assertThat(Rating.of(characteristic, service).checks().stream()
                    .flatMap(check -> check.fact().stream()).map(Fact::question)).contains(question));
            assertThat(open).extracting(Question::brief).doesNotContain("");
        }
    }
}
