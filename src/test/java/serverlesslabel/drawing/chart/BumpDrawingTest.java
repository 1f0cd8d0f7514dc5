package serverlesslabel.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.List;
import java.util.Optional;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Weights;
import serverlesslabel.picture.Mark;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.SideBySide;

class BumpDrawingTest {

    private static final List<Person> OTHERS = List.of(new Person("Anna", Samples.weights(0, 0, 0, 100, 10, 0, 0, 20)),
        new Person("Ben", Samples.weights(90, 20, 5, 0, 5, 40, 10, 5)));

    // With those that all have in common, whose lines lie on top, there would be another order.
    private static List<String> plainLines(Catalog catalog, Weights weights) {
        var own = Alternatives.all(Ranking.of(catalog, weights));
        var orders = SideBySide.of(own, "You", OTHERS, List.of());
        var common = orders.common().stream().map(catalog::displayName).toList();
        return BumpDrawing.draw(orders, Comparison.of(own.ranking(), List.of()), Optional.empty(),
                PAPER.withSize(680, 0), TEXTS).marks().stream()
            .filter(Mark.Cluster.class::isInstance).map(mark -> ((Mark.Cluster) mark).name())
            .filter(name -> !name.isEmpty() && !common.contains(name)).toList();
    }

    /** A window sets only the nodes that another order changes: each is found where it was. */
    @Law
    void noWeightChangesTheOrderInWhichPlainLinesAreDrawn(Generator generator) {
        var catalog = generator.catalog(5);
        var before = plainLines(catalog, generator.weights());
        var after = plainLines(catalog, generator.weights());
        assertThat(before.stream().filter(after::contains)).containsExactlyElementsOf(after.stream()
            .filter(before::contains).toList());
    }
}
