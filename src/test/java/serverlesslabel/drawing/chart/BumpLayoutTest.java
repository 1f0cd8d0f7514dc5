package serverlesslabel.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.drawing.DrawingSamples;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.text.Formats;

class BumpLayoutTest {

    private static final Formats FORMATS = DrawingSamples.TEXTS.formats();
    private static final double ROW = 20;
    private static final double BREAK = 10;

    @Test
    void neighboursStandARowApartAndABreakTellsWhatIsLeftOut() {
        var rows = RankRows.of(List.of(List.of(0, 1, 33), List.of(1, 2)), ROW, BREAK);
        assertThat(rows.middle(0)).isEqualTo(10);
        assertThat(rows.middle(1)).isEqualTo(30);
        assertThat(rows.middle(2)).isEqualTo(50);
        assertThat(rows.middle(33)).isEqualTo(80);
        assertThat(rows.breaks()).containsExactly(65.0);
        assertThat(rows.height()).isEqualTo(90);
    }

    @Test
    void furtherDownNearPositionsShareARowUnlessAColumnHasBoth() {
        assertThat(middles(List.of(List.of(20), List.of(21)), 20, 21)).containsExactly(20.0, 20.0);
        assertThat(middles(List.of(List.of(20, 21)), 20, 21)).containsExactly(20.0, 40.0);
        assertThat(middles(List.of(List.of(20), List.of(31)), 20, 31)).as("too far").containsExactly(20.0, 50.0);
        assertThat(middles(List.of(List.of(8), List.of(9)), 8, 9)).as("of the first ten").containsExactly(20.0, 40.0);
    }

    private static List<Double> middles(List<List<Integer>> positions, int one, int other) {
        var rows = RankRows.of(positions, ROW, BREAK);
        return Stream.of(one, other).map(rows::middle).toList();
    }

    /** Whoever is ranked worse in a column stands lower in it, by a whole row at least. */
    @Law(seeds = 60)
    void noColumnTurnsTwoServicesAround(Generator generator) {
        var orders = orders(generator.between(0, 1_000_000));
        var always = List.of(orders.orders().get(0).service(70), orders.orders().get(1).service(40));
        var layout = new BumpLayout(orders, always, DrawingSamples.PAPER.withSize(700, 0), FORMATS);
        assertThat(layout.shown()).containsAll(always);
        for (int column = 0; column < 3; column++)
            for (var one : layout.shown())
                for (var other : layout.shown())
                    if (orders.position(column, one) < orders.position(column, other))
                        assertThat(layout.line(other).get(column).y())
                            .isGreaterThanOrEqualTo(layout.line(one).get(column).y() + 2 * BumpLayout.DISC);
    }

    /** Twelve people on a page of 768 pixels: no name of a person is cut, and none stands on its neighbour's. */
    @Test
    void namesStandInTiersWhereTheyHaveNoRoomSideBySide() {
        var ranking = Alternatives.all(Ranking.of(Samples.random(40, 3), Samples.RUBRIC.reference()));
        var people = Stream.of("You", "Anna", "Charlotte Weissenfels", "Dmitri", "Eleonora Vandenberghe",
            "Friedrich Albrecht",
            "Gabriela Montenegro", "Henrik", "Isabella", "Jonathan Featherstone", "Katharina Zimmermann", "Lukas",
            "Maximiliane").map(name -> new Person(name, Samples.RUBRIC.reference())).toList();
        var layout = new BumpLayout(SideBySide.of(ranking, "you", people.subList(1, 13), List.of()), List.of(),
            DrawingSamples.PAPER.withSize(768, 0), FORMATS);
        for (int column = 1; column < people.size(); column++) {
            var name = people.get(column).name();
            assertThat(String.join(" ", TextWrapper.wrap(name, BumpTiers.HEADING, layout.room(), BumpTiers.LINES,
                DrawingSamples.PAPER.ruler()))).isEqualTo(name);
        }
        for (int column = 0; column < people.size(); column++)
            for (int other = 0; other < column; other++)
                if (layout.tiers().raised(column) == layout.tiers().raised(other))
                    assertThat(layout.x(column) - layout.x(other)).isGreaterThan(layout.room());
    }

    @Test
    void thePointerFindsTheLineWhoseDiscOrNameItIsOn() {
        var orders = orders(5);
        var layout = new BumpLayout(orders, List.of(), DrawingSamples.PAPER.withSize(700, 0), FORMATS);
        for (var service : layout.shown()) {
            assertThat(layout.at(layout.line(service).get(0))).contains(service);
            assertThat(layout.at(new Point(2, layout.line(service).get(0).y() + 3))).contains(service);
            assertThat(layout.at(new Point(698, layout.line(service).get(2).y()))).contains(service);
        }
        assertThat(layout.at(new Point(300, 20))).as("in the legend").isEmpty();
    }

    @Test
    void thePointerFindsTheHeadOfAColumn() {
        var layout = new BumpLayout(orders(5), List.of(), DrawingSamples.PAPER.withSize(700, 0), FORMATS);
        for (int column = 0; column < 3; column++)
            assertThat(layout.head(new Point(layout.x(column) + 5, 60))).contains(column);
        assertThat(layout.head(new Point(layout.x(1), 10))).as("in the legend").isEmpty();
        assertThat(layout.head(new Point(layout.x(1), 200))).as("among the lines").isEmpty();
    }

    private static SideBySide orders(long seed) {
        var own = Alternatives.all(Ranking.of(Samples.random(80, seed), Samples.RUBRIC.reference()));
        return SideBySide.of(own, "you", List.of(new Person("Anna", Samples.weights(90, 0, 0, 10, 0, 0, 0, 0)),
            new Person("Ben", Samples.weights(0, 20, 60, 10, 0, 30, 0, 5))), List.of());
    }
}
