package serverlesslabel.report.data;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;

/**
 * A ranking as it is shown: these rows, these columns, in this order.
 *
 * @param ranking  says the weights and the yardstick
 * @param firmness of the services among which it was asked; every row is one of them
 */
public record RankTable(Ranking ranking, List<Placement> rows, List<RankColumn> columns,
    Optional<StabilityReport> firmness) {

    public RankTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** A table without a word about firmness. */
    public static RankTable of(Ranking ranking, List<Placement> rows, List<RankColumn> columns) {
        return new RankTable(ranking, rows, columns, Optional.empty());
    }

    /**
     * The data as CSV (RFC 4180, line feeds): a header line first, then a line a row; firmness adds columns. A text a
     * spreadsheet would run as a formula has an apostrophe before it.
     */
    public String csv() {
        return RankCsv.of(this);
    }

    /** The data as JSON: {@code rubric}, {@code weights} and {@code services}; firmness adds its numbers. */
    public String json() {
        return RankJson.of(this);
    }

    /** The rows as a Markdown table, in the words of the window. */
    public String markdown(Texts texts) {
        var heads = columns.stream().flatMap(column -> column.heads(rubric(), texts)).toList();
        var cells = rows.stream().map(row -> columns.stream().flatMap(column -> column.words(row, rubric(), texts))
            .map(words -> List.<Inline>of(new Inline.Words(words))).toList()).toList();
        return Markdown.of(List.of(new Block.Table("", heads, cells)));
    }

    Rubric rubric() {
        return ranking.catalog().rubric();
    }

    /** Where the service of a row stands among those firmness was asked of. */
    static int position(Placement row, StabilityReport stability) {
        return stability.contenders().position(row.service()).orElseThrow();
    }
}
