package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.SafeText;

/**
 * What a ranking sheet shows.
 *
 * @param rows  everything that is on screen, in its order
 * @param most  so many of the rows are drawn, the first; 1 to 100
 * @param title the heading; a blank one is replaced
 */
public record RankingList(Ranking ranking, List<Placement> rows, int most, String title) {

    /** More rows than this are no picture any more. */
    public static final int MOST = 100;

    /** @throws IllegalArgumentException if {@code most} is not between 1 and {@link #MOST} */
    public RankingList {
        rows = List.copyOf(rows);
        if (most < 1 || most > MOST) throw new IllegalArgumentException(most + " rows are not between 1 and " + MOST);
        title = SafeText.oneLine(title);
    }

    /** The rows that are drawn. */
    List<Placement> shown() {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /** How many are not. */
    int leftOut() {
        return rows.size() - shown().size();
    }
}
