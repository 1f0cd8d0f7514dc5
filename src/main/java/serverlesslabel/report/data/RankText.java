package serverlesslabel.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** A ranking as aligned columns for a terminal. */
public final class RankText {

    private RankText() {}

    /** Some placements in the order given, and below them which levels they are. */
    public static String of(Ranking ranking, List<Placement> shown, Texts texts) {
        var rubric = ranking.catalog().rubric();
        var axes = rubric.characteristics();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("RANK", "CLASS", "INDEX", "LEVELS", "SERVICE"));
        for (var placement : shown)
            rows.add(List.of(LevelWords.rank(placement, texts), placement.index().classIn(rubric.classes()).letter(),
                LevelWords.index(placement, texts),
                axes.stream().map(axis -> Integer.toString(placement.service().levels().of(axis)))
                    .collect(Collectors.joining(" ")),
                placement.service().title() + " (" + placement.service().provider().name() + ")"));
        var levels = axes.stream().map(Characteristic::id).collect(Collectors.joining(", "));
        return aligned(rows) + "\nLevels: " + levels + ".\n";
    }

    public static String aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining("  ")).stripTrailing() + "\n")
            .collect(Collectors.joining());
    }
}
