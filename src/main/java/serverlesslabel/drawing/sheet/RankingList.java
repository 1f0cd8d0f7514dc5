package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.SafeText;

/**
 * Content of a ranking sheet.
 *
 * @param rows  the rows on screen, in their order
 * @param most  the largest number of rows drawn, from the first; 1 to 100
 * @param title the heading; a blank one is replaced by a general one
 */
public record RankingList(Ranking ranking, List<Placement> rows, int most, String title) {

    /** The largest number of rows a sheet shows. */
    public static final int MOST = 100;

    /** @throws IllegalArgumentException if {@code most} is not between 1 and {@link #MOST} */
    public RankingList {
        rows = List.copyOf(rows);
        if (most < 1 || most > MOST) throw new IllegalArgumentException(most + " rows are not between 1 and " + MOST);
        title = SafeText.oneLine(title);
    }

    /** The rows that are drawn, in their order. */
    List<Placement> shown() {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /** The number of rows that are not drawn. */
    int leftOut() {
        return rows.size() - shown().size();
    }
}
