package serverlesslabel.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.ranking.ClassRange;
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
        rows.add(line(table, texts.get("head.rank"), texts.get("head.all"), List.of(texts.get("head.class"),
            texts.get("head.index"), texts.get("head.levels"), texts.get("head.category")),
            table.extras().capitals(texts), texts.get("head.service")));
        table.ranked().forEach(row -> rows.add(line(table, LevelWords.rank(row.rank(), row.tied(), texts),
            LevelWords.rank(row.placement(), texts),
            List.of(LevelWords.letter(ClassRange.of(row.placement(), table.rubric()), texts),
                LevelWords.index(row.placement(), texts),
                axes.stream().map(axis -> Integer.toString(row.service().levels().of(axis)))
                    .collect(Collectors.joining(" ")),
                LevelWords.standing(row.category(), texts) + " " + row.service().category().id()),
            table.extras().words(row.service(), texts),
            row.service().title() + " (" + row.service().provider().name() + ")")));
        var levels = axes.stream().map(Characteristic::id).collect(Collectors.joining(", "));
        return AlignedText.of(rows) + "\n" + texts.get("rank.levels", levels) + "\n"
            + table.ranking().catalog().day().map(day -> texts.get("rank.as.of", day.toString()) + "\n").orElse("")
            + table.stability().map(stability -> StabilityText.plain(stability, table.rows().size(), texts)).orElse("");
    }

    // The rank among all stands beside the other only where it is another.
    private static List<String> line(RankTable table, String rank, String amongAll, List<String> others,
                                     Stream<String> extras, String service) {
        return Stream.of(Stream.of(rank), table.partial() ? Stream.of(amongAll) : Stream.<String>of(), others.stream(),
            extras, Stream.of(service)).flatMap(cells -> cells).toList();
    }

    /** A Markdown table of the columns for documents, in the wording of the window. */
    public static String markdown(RankTable table, Texts texts) {
        var columns = table.wordColumns().toList();
        var rubric = table.rubric();
        var heads = Stream.concat(columns.stream().flatMap(column -> column.heads(rubric, texts)),
            table.extras().heads(texts)).toList();
        var cells = table.ranked().map(row -> Stream.concat(columns.stream()
            .flatMap(column -> column.words(row, rubric, texts)), table.extras().words(row.service(), texts))
            .map(words -> List.<Inline>of(new Inline.Text(words))).toList()).toList();
        return Markdown.of(List.of(new Block.Table("", heads, cells)))
            + table.stability().map(stability -> "\n"
                + StabilityText.markdown(stability, table.rows().size(), texts)).orElse("");
    }
}
