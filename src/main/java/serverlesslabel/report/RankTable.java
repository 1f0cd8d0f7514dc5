package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** A ranking as a table: aligned text, CSV or Markdown. */
public final class RankTable {

    private static final Texts TEXTS = Texts.english();

    private RankTable() {}

    /** Columns aligned for a terminal. */
    public static String text(Ranking ranking, List<Placement> shown) {
        var axes = ranking.catalog().rubric().characteristics();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("RANK", "CLASS", "INDEX", "LEVELS", "SERVICE"));
        for (var each : shown)
            rows.add(List.of(LevelWords.rank(each, TEXTS), letter(each, ranking), LevelWords.index(each, TEXTS),
                axes.stream().map(axis -> Integer.toString(each.service().levels().of(axis)))
                    .collect(Collectors.joining(" ")),
                each.service().title() + " (" + each.service().provider().name() + ")"));
        var levels = axes.stream().map(Characteristic::id).collect(Collectors.joining(", "));
        return aligned(rows) + "\nLevels: " + levels + ".\n";
    }

    /** A line a service, commas between, a header line first. */
    public static String csv(Ranking ranking, List<Placement> shown, Optional<Firmness> firmness) {
        var axes = ranking.catalog().rubric().characteristics();
        var header = Stream.concat(Stream.of("rank", "tied", "id", "name", "mode", "provider", "category", "index",
            "class", "labelClass", "documentedIndex"), axes.stream().map(Characteristic::id));
        var more = firmness.isEmpty() ? List.<String>of() : List.of("bestRank", "worstRank", "nearFirst", "nearSecond",
            "nearThird", "allFirst", "allSecond", "allThird");
        var rows = IntStream.range(0, shown.size()).mapToObj(position -> Stream.concat(
            csvRow(shown.get(position), ranking), firmness.stream().flatMap(each -> firmRow(each, position))));
        return Stream.concat(Stream.of(Stream.concat(header, more.stream())), rows)
            .map(row -> row.map(RankTable::cell).collect(Collectors.joining(",")) + "\n").collect(Collectors.joining());
    }

    /** A Markdown table. */
    public static String markdown(Ranking ranking, List<Placement> shown) {
        var axes = ranking.catalog().rubric().characteristics();
        var head = Stream.concat(Stream.of("Rank", "Service", "Provider", "Class", "Index"),
            axes.stream().map(Characteristic::brief)).map(RankTable::escaped).toList();
        var lines = new ArrayList<String>();
        lines.add(line(head));
        lines.add(line(head.stream().map(each -> each.equals("Service") || each.equals("Provider") ? "---" : "--:")
            .toList()));
        for (var each : shown)
            lines.add(line(Stream.concat(Stream.of(LevelWords.rank(each, TEXTS), escaped(each.service().title()),
                    escaped(each.service().provider().name()), letter(each, ranking), LevelWords.index(each, TEXTS)),
                axes.stream().map(axis -> LevelWords.level(each.service(), axis, TEXTS))).toList()));
        return String.join("", lines);
    }

    private static Stream<String> csvRow(Placement each, Ranking ranking) {
        var service = each.service();
        var rubric = ranking.catalog().rubric();
        return Stream.concat(Stream.of(Integer.toString(each.rank()), Boolean.toString(each.tied()),
                service.id().text(), service.name(), service.mode(), service.provider().name(), service.category().id(),
                TEXTS.formats().tenths(each.index().tenths()), letter(each, ranking),
                Comparison.labelClass(service, rubric).letter(), TEXTS.formats().tenths(each.documented().tenths())),
            rubric.characteristics().stream().map(axis -> Integer.toString(service.levels().of(axis))));
    }

    private static Stream<String> firmRow(Firmness firmness, int position) {
        var range = firmness.ranges().at(position);
        var service = firmness.service(position);
        return Stream.concat(Stream.of(range.best(), range.worst()).map(rank -> Integer.toString(rank)),
            Stream.of(firmness.near(), firmness.all()).flatMap(counted -> IntStream.rangeClosed(1, Acceptability.RANKS)
                .mapToObj(rank -> FirmnessJson.percent(counted.share(service, rank)).toString())));
    }

    private static String letter(Placement each, Ranking ranking) {
        return each.index().classIn(ranking.catalog().rubric().classes()).letter();
    }

    // A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\n\r].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining("  ")).stripTrailing() + "\n")
            .collect(Collectors.joining());
    }
}
