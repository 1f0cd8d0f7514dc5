package serverlesslabel.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** Writes a ranking as text, plain or Markdown, with the stability of its order below. */
public final class RankText {

    private RankText() {}

    /** Aligned columns for a terminal, and below them which characteristics the levels are of. */
    public static String plain(RankTable table, Texts texts) {
        var axes = table.rubric().characteristics();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("RANK", "CLASS", "INDEX", "LEVELS", "SERVICE"));
        for (var placement : table.rows())
            rows.add(List.of(LevelWords.rank(placement, texts),
                placement.index().classIn(table.rubric().classes()).letter(),
                LevelWords.index(placement, texts),
                axes.stream().map(axis -> Integer.toString(placement.service().levels().of(axis)))
                    .collect(Collectors.joining(" ")),
                placement.service().title() + " (" + placement.service().provider().name() + ")"));
        var levels = axes.stream().map(Characteristic::id).collect(Collectors.joining(", "));
        return AlignedText.of(rows) + "\nLevels: " + levels + ".\n"
            + table.stability().map(stability -> StabilityText.plain(stability, table.rows().size(), texts)).orElse("");
    }

    /** A Markdown table of the columns for documents, in the wording of the window. */
    public static String markdown(RankTable table, Texts texts) {
        var columns = table.columns().words();
        var rubric = table.rubric();
        var heads = columns.stream().flatMap(column -> column.heads(rubric, texts)).toList();
        var cells = table.rows().stream().map(row -> columns.stream()
            .flatMap(column -> column.words(row, rubric, texts))
            .map(words -> List.<Inline>of(new Inline.Text(words))).toList()).toList();
        return Markdown.of(List.of(new Block.Table("", heads, cells)))
            + table.stability().map(stability -> "\n"
                + StabilityText.markdown(stability, table.rows().size(), texts)).orElse("");
    }
}
