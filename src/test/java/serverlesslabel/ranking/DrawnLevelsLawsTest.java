package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;

/** Laws of what is owed to drawn levels, checked by counting once with them and once without. */
class DrawnLevelsLawsTest {

    private static final int DRAWS = 300;

    @Law
    void whoNeedsThemIsNeverFirstWithoutThem(Generator any) {
        var catalog = any.provisionalCatalog();
        var alternatives = alternatives(catalog, any);
        var settled = Acceptability.of(alternatives(Samples.catalog(catalog.services().stream()
            .map(DrawnLevelsLawsTest::settled).toList()), any), WeightSampler.all(), DRAWS);
        for (var service : catalog.services())
            if (DrawnLevels.needed(service, alternatives)) assertThat(settled.hits(service, 1)).isZero();
    }

    /** The two sentences that stood beside each other: it overtakes under no weights, and yet it comes first. */
    @Law
    void whoIsNowhereBetterAndYetFirstNeedsThemOrIsLevel(Generator any) {
        var alternatives = alternatives(any.provisionalCatalog(), any);
        var counted = Acceptability.of(alternatives, WeightSampler.all(), DRAWS);
        for (int position = 1; position < alternatives.size(); position++) {
            var lower = alternatives.service(position);
            var higher = alternatives.service(position - 1);
            var overtaking = Overtaking.of(lower, higher, alternatives.weights(), alternatives.rubric());
            if (overtaking.move().isPresent() || counted.hits(lower, 1) == 0) continue;
            assertThat(DrawnLevels.needed(lower, alternatives)
                || lower.levels().stated().equals(higher.levels().stated())).isTrue();
            assertThat(DrawnLevels.mayExceed(lower, higher, alternatives.rubric().characteristics())
                || lower.levels().stated().equals(higher.levels().stated())).isTrue();
        }
    }

    @Law
    void whereAllIsDocumentedNothingIsDrawn(Generator any) {
        var alternatives = alternatives(any.catalog(Level.TOP), any);
        assertThat(DrawnLevels.any(alternatives)).isFalse();
        assertThat(alternatives.ranking().catalog().services())
            .noneMatch(service -> DrawnLevels.needed(service, alternatives));
    }

    @Test
    void onlyTheLevelsOfWhatIsShownCount() {
        var open = Samples.service("Open", new Levels(Samples.service("", 5, 5, 5, 5, 5, 5, 5, 5).levels().stated(),
            Samples.service("", 5, 0, 5, 5, 5, 5, 5, 5).levels().stated()));
        var sure = Samples.service("Sure", 5, 3, 5, 5, 5, 5, 5, 5);
        var ranking = Ranking.of(Samples.catalog(open, sure), Samples.RUBRIC.reference());
        assertThat(DrawnLevels.any(Alternatives.all(ranking))).isTrue();
        assertThat(DrawnLevels.any(Alternatives.of(ranking, place -> place == 1))).isFalse();
        assertThat(DrawnLevels.needed(sure, Alternatives.all(ranking))).isTrue();
        assertThat(DrawnLevels.needed(open, Alternatives.all(ranking))).isFalse();
        assertThat(DrawnLevels.needed(sure, Alternatives.of(ranking, place -> place == 1))).isFalse();
    }

    private static Alternatives alternatives(Catalog catalog, Generator any) {
        return Alternatives.all(Ranking.of(catalog, any.weights()));
    }

    private static Service settled(Service service) {
        return Samples.service(service.name(), new Levels(service.levels().stated(), service.levels().stated()));
    }
}
