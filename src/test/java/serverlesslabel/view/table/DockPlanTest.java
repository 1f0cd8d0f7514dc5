package serverlesslabel.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import serverlesslabel.view.table.DockPlan.Row;
import serverlesslabel.view.table.DockPlan.Sight;

/** What stands in the dock of a list, wherever that is scrolled to. */
class DockPlanTest {

    private static final int ROWS = 100;
    private static final double ROOM = 400;

    private static Row row(int number) {
        return new Row(1000 + number, number);
    }

    @Test
    void nothingStandsInTheDockOfAListWithAllInSight() {
        var seen = new Sight(0, ROOM);
        var plan = DockPlan.of(seen, ROOM, ROWS, List.of(row(0), row(9)), Optional.empty());
        assertThat(plan).isEqualTo(new DockPlan(List.of(), seen));
    }

    @Test
    void aRowTheDockWouldHideStandsInItToo() {
        var plan = DockPlan.of(new Sight(400, ROOM), ROOM, ROWS, List.of(row(0), row(18)), Optional.empty());
        assertThat(plan).isEqualTo(new DockPlan(List.of(row(0), row(18)),
            new Sight(400, ROOM - DockView.height(2))));
    }

    @Test
    void forTheRowThatIsKeptTheListMovesOn() {
        var plan = DockPlan.of(new Sight(400, ROOM), ROOM, ROWS, List.of(row(0), row(19)), Optional.of(row(19)));
        assertThat(plan).isEqualTo(new DockPlan(List.of(row(0)),
            new Sight(400 + DockView.height(1), ROOM - DockView.height(1))));
    }

    /** The row below the one that is kept: the dock would hide it, until the list has moved on. */
    @Test
    void aRowThatCameIntoSightLeavesTheDock() {
        var wanted = List.of(row(0), row(18), row(19));
        var plan = DockPlan.of(new Sight(400, ROOM), ROOM, ROWS, wanted, Optional.of(row(18)));
        assertThat(plan.out()).containsExactly(row(0));
        assertThat(plan.sight().shows(row(19))).isTrue();
        assertThat(DockPlan.of(plan.sight(), ROOM, ROWS, wanted, Optional.of(row(18)))).isEqualTo(plan);
    }

    @Test
    void theSelectedServiceIsNeverOneOfThoseThatAreOnlyCounted() {
        var out = List.of(row(0), row(1), row(2), row(3), row(4));
        assertThat(DockView.shown(out, Optional.empty())).containsExactly(1000, 1001, 1002);
        assertThat(DockView.shown(out, Optional.of(1001))).containsExactly(1000, 1001, 1002);
        assertThat(DockView.shown(out, Optional.of(1003))).containsExactly(1000, 1001, 1003);
        assertThat(DockView.shown(out, Optional.of(1004))).containsExactly(1000, 1001, 1004);
        assertThat(DockView.shown(out, Optional.of(1099))).containsExactly(1000, 1001, 1002);
        assertThat(DockView.shown(out.subList(0, 2), Optional.of(1001))).containsExactly(1000, 1001);
    }

    @Test
    void aListAtItsEndStaysThere() {
        var end = new Sight(ROWS * RankingTable.ROW - ROOM, ROOM);
        var plan = DockPlan.of(end, ROOM, ROWS, List.of(row(0)), Optional.empty());
        assertThat(plan.sight()).isEqualTo(new Sight(ROWS * RankingTable.ROW - ROOM + DockView.height(1),
            ROOM - DockView.height(1)));
        assertThat(DockPlan.of(plan.sight(), ROOM, ROWS, List.of(), Optional.empty()))
            .isEqualTo(new DockPlan(List.of(), end));
    }

    @Test
    void aServiceThatIsNotInTheListIsNeverInSight() {
        var absent = new Row(3, -1);
        assertThat(DockPlan.of(new Sight(0, 0), ROOM, 0, List.of(absent), Optional.of(absent)).out())
            .containsExactly(absent);
    }

    @RepeatedTest(50)
    void everyWantedRowIsInSightOrInTheDockAndStaysThere(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int rows = random.nextInt(1, 60);
        double room = random.nextInt(120, 900);
        double height = room - DockView.height(random.nextInt(3));
        double top = Math.max(0, Math.min(random.nextInt(2000), rows * RankingTable.ROW - height));
        var wanted = IntStream.range(0, random.nextInt(6)).map(any -> random.nextInt(-1, rows)).distinct()
            .mapToObj(DockPlanTest::row).toList();
        var kept = wanted.stream().filter(row -> random.nextBoolean()).findFirst();
        var plan = DockPlan.of(new Sight(top, height), room, rows, wanted, kept);
        assertThat(wanted).allMatch(row -> plan.out().contains(row) != plan.sight().shows(row));
        assertThat(plan.sight().height()).isEqualTo(Math.max(0, room - DockView.height(plan.out().size())));
        assertThat(plan.sight().position(rows)).isBetween(0.0, 1.0);
        assertThat(DockPlan.of(plan.sight(), room, rows, wanted, kept)).isEqualTo(plan);
        assertThat(DockPlan.of(plan.sight(), room, rows, wanted, Optional.empty()).out()).isEqualTo(plan.out());
    }
}
