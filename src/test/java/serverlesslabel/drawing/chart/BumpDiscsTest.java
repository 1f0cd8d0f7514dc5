package serverlesslabel.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.drawing.PlacedWords;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.SideBySide;

/** The discs of a bump chart hold their ranks, in a small catalog and in one of thousands of services. */
class BumpDiscsTest {

    private static final double HEIGHT = 2 * BumpLayout.DISC + BumpDrawing.RIM;
    /** The least room between a number and the edge of its disc. */
    private static final double LEAST = 2;

    @ParameterizedTest
    @ValueSource(ints = {12, 200, 3000, 12_000})
    void everyRankFitsItsDiscAndAllAreEquallyHigh(int services) {
        var picture = chart(services);
        var clusters = picture.marks().stream().filter(Mark.Cluster.class::isInstance).map(Mark.Cluster.class::cast)
            .filter(cluster -> !cluster.name().isEmpty()).toList();
        assertThat(clusters).isNotEmpty();
        for (var cluster : clusters)
            for (int i = 0; i + 1 < cluster.marks().size(); i += 2) {
                var rank = (Mark.Words) cluster.marks().get(i + 1);
                assertThat(PAPER.ruler().width(rank.text(), rank.lettering())).as("rank %s", rank.text())
                    .isLessThanOrEqualTo(width(cluster.marks().get(i)) - 2 * LEAST);
                assertThat(height(cluster.marks().get(i))).isEqualTo(HEIGHT);
            }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 12_000})
    void noNameStandsOnADisc(int services) {
        var placed = PlacedWords.of(chart(services));
        for (int i = 0; i < placed.size(); i++)
            assertThat(placed.subList(i + 1, placed.size())).filteredOn(placed.get(i)::overlaps).isEmpty();
    }

    // The last of all is compared, so that its long rank is on the chart.
    private static Picture chart(int services) {
        var ranking = Ranking.of(Samples.random(services, 3), Samples.RUBRIC.reference());
        var last = ranking.placements().get(services - 1).service();
        var orders = SideBySide.of(Alternatives.all(ranking), "you", Stream.of("Anna", "Ben")
            .map(name -> new Person(name, Samples.weights(0, 20, 60, name.length(), 0, 30, 0, 5))).toList(), List.of());
        return BumpDrawing.draw(orders, Comparison.of(ranking, List.of(last)), Optional.empty(),
            PAPER.withSize(700, 0), TEXTS);
    }

    private static double width(Mark mark) {
        return mark instanceof Mark.Box box ? box.width() : 2 * ((Mark.Disc) mark).radius();
    }

    private static double height(Mark mark) {
        return mark instanceof Mark.Box box ? box.height() + box.pen().width()
            : 2 * ((Mark.Disc) mark).radius() + ((Mark.Disc) mark).pen().width();
    }
}
