package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.Optional;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;

/**
 * Content of a ranking sheet.
 *
 * @param rows  the rows on screen, in their order
 * @param most  the largest number of rows drawn, from the first; 1 to 1,000
 * @param title the heading; a blank one is replaced by a general one
 */
public record RankingList(Ranking ranking, List<Placement> rows, int most, String title) {

    /** The rows of each of several pages, about as high as paper is; a few more still go on a single one. */
    private static final int PAGE = 26;
    private static final int ONE_PAGE = 32;
    /** The largest number of rows that are drawn. */
    public static final int MOST = 1000;

    /** @throws IllegalArgumentException if {@code most} is not between 1 and {@link #MOST} */
    public RankingList {
        rows = List.copyOf(rows);
        if (most < 1 || most > MOST) throw new IllegalArgumentException(most + " rows are not between 1 and " + MOST);
        title = SafeText.oneLine(title);
    }

    /** The number of pages, at least 1. */
    int pages() {
        return shown().size() <= ONE_PAGE ? 1 : (shown().size() + PAGE - 1) / PAGE;
    }

    /** The rows of a page, 0 for the first. */
    List<Placement> page(int number) {
        return pages() == 1 ? shown() : shown().subList(number * PAGE, Math.min((number + 1) * PAGE, shown().size()));
    }

    /** The rows that are drawn, in their order. */
    List<Placement> shown() {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /** What is said below the rows of a page: that there are none, or on the last one how many are not drawn. */
    Optional<String> remark(int page, Texts texts) {
        if (rows.isEmpty()) return Optional.of(texts.get("table.nothing"));
        int leftOut = rows.size() - shown().size();
        return leftOut == 0 || page < pages() - 1 ? Optional.empty()
            : Optional.of(texts.count("ranking.left", leftOut));
    }
}
