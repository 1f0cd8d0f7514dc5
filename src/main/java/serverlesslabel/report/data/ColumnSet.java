package serverlesslabel.report.data;

import java.util.Arrays;
import java.util.List;

/**
 * Which columns a table of services has, in their order: as data for programs, and as words for people.
 *
 * @param data  of CSV and JSON
 * @param words of Markdown
 */
public record ColumnSet(List<RankColumn> data, List<RankColumn> words) {

    /** Everything once; people read name and mode in one, and the class the weights give. */
    public static final ColumnSet FULL = new ColumnSet(
        Arrays.stream(RankColumn.values()).filter(rankColumn -> rankColumn != RankColumn.SERVICE).toList(),
        List.of(RankColumn.RANK, RankColumn.SERVICE, RankColumn.PROVIDER, RankColumn.CLASS, RankColumn.INDEX,
        RankColumn.LEVELS));

    /** The columns of the window's table: the letter on the label, and the class the weights give. */
    public static final ColumnSet SHOWN = new ColumnSet(
        List.of(RankColumn.RANK, RankColumn.NAME, RankColumn.MODE, RankColumn.PROVIDER, RankColumn.LABEL_CLASS,
        RankColumn.INDEX, RankColumn.CLASS,
            RankColumn.LEVELS),
        List.of(RankColumn.RANK, RankColumn.SERVICE, RankColumn.PROVIDER, RankColumn.LABEL_CLASS, RankColumn.INDEX,
        RankColumn.CLASS,
            RankColumn.LEVELS));

    public ColumnSet {
        data = List.copyOf(data);
        words = List.copyOf(words);
    }
}
