package serverlesslabel.report.data;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table of services, in their order: one list for data formats and one for documents.
 *
 * @param data  the columns of CSV and JSON
 * @param words the columns of Markdown
 */
public record ColumnSet(List<RankColumn> data, List<RankColumn> words) {

    /** All data; documents show name and mode in one column, and the class by the weights given. */
    public static final ColumnSet FULL = new ColumnSet(
        Arrays.stream(RankColumn.values()).filter(column -> column != RankColumn.SERVICE).toList(),
        List.of(RankColumn.RANK_AMONG, RankColumn.RANK, RankColumn.SERVICE, RankColumn.PROVIDER, RankColumn.CLASS,
            RankColumn.INDEX, RankColumn.CATEGORY, RankColumn.CATEGORY_RANK, RankColumn.LEVELS));

    /** The columns of the window's table, with both the class on the label and the class by the weights given. */
    public static final ColumnSet SHOWN = new ColumnSet(
        List.of(RankColumn.RANK, RankColumn.NAME, RankColumn.MODE, RankColumn.PROVIDER, RankColumn.LABEL_CLASS,
            RankColumn.INDEX, RankColumn.CLASS, RankColumn.DOCUMENTED_INDEX, RankColumn.DOCUMENTED_LABEL,
            RankColumn.RANK_AMONG, RankColumn.CATEGORY, RankColumn.CATEGORY_RANK, RankColumn.LEVELS,
            RankColumn.DOCUMENTED_LEVELS),
        List.of(RankColumn.RANK_AMONG, RankColumn.RANK, RankColumn.SERVICE, RankColumn.PROVIDER,
            RankColumn.LABEL_CLASS, RankColumn.INDEX, RankColumn.CLASS, RankColumn.CATEGORY, RankColumn.CATEGORY_RANK,
            RankColumn.LEVELS));

    public ColumnSet {
        data = List.copyOf(data);
        words = List.copyOf(words);
    }
}
