package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.function.Function;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Lettering;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Placement;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ServiceWords;

/** Columns of a ranking sheet, as wide as their words need; positions are in pixels from the left edge of the rows. */
public final class RankingColumns {

    /** Lengths in text sizes. */
    private static final double GAP = 1.8;
    /** Number of gaps in a row; the one between the bar and its number is half as wide. */
    private static final double GAPS = 4.5;
    private static final double LEAST_SERVICE = 14;
    private static final double MOST_SERVICE = 34;
    private static final double ARROW = 2.9;
    private static final double OPEN_GAP = 0.4;
    private static final double BAR = 17;
    private static final double LONGEST_BAR = 28;
    private static final double LEVEL = 0.9;

    private final SheetPaper paper;
    private final double size;
    private final double rank;
    private final double service;
    private final double open;
    private final double yours;
    private final double figure;
    private final double levels;
    private final double bar;

    /** Columns that together have the wanted width, in pixels, as far as longer index bars can fill it. */
    RankingColumns(RankingList list, double wanted, SheetPaper paper) {
        var words = new SheetWords(list.ranking(), paper.texts());
        var letters = paper.letters();
        this.paper = paper;
        this.size = letters.size();
        this.rank = widest(list.shown(), letters.figure(), "table.rank",
            placement -> LevelWords.rank(placement.rank(), true, paper.texts()));
        double names = Math.max(
            widest(list.shown(), letters.heading(), "table.service", placement -> placement.service().name()),
            widest(list.shown(), letters.small(), "table.service", RankingColumns::below));
        this.service = Math.max(LEAST_SERVICE * size, Math.min(MOST_SERVICE * size, names));
        this.yours = words.usesOwnWeights() ? widest(list.shown(), letters.figure(), "ranking.yours", words::yourClass)
            + GAP * size : 0;
        double widest = list.shown().stream().mapToDouble(placement -> paper.width(LevelWords.open(
            ClassRange.of(placement.service(), list.ranking().catalog().rubric()), paper.texts()), letters.small()))
            .max().orElse(0);
        this.open = widest == 0 ? 0 : Math.ceil(widest) + OPEN_GAP * size;
        this.figure = widest(list.shown(), letters.figure(), "table.index",
            placement -> paper.texts().formats().tenths(placement.index().tenths()));
        int count = list.ranking().catalog().rubric().characteristics().size();
        this.levels = count * Math.ceil(Math.max(LEVEL * size,
            paper.width(paper.text("table.levels"), letters.small()) / count));
        double others = rank + service + arrow() + open + yours + figure + levels + GAPS * GAP * size;
        this.bar = Math.round(Math.max(BAR * size, Math.min(LONGEST_BAR * size, wanted - others)));
    }

    /** The line below a service's name, its mode and provider: "on-demand · AWS". */
    public static String below(Placement placement) {
        return ServiceWords.subtitle(placement.service());
    }

    /** Right edge of the ranks. */
    double rankEnd() {
        return rank;
    }

    /** Left edge of the names. */
    double service() {
        return rank + GAP * size;
    }

    /** Width of the names' column. */
    double serviceRoom() {
        return service;
    }

    /** Left edge of the arrows with the label class. */
    double label() {
        return service() + service + GAP * size;
    }

    /** Length of an arrow. */
    double arrow() {
        return ARROW * size;
    }

    /**
     * Left edge of the classes by the current weights; the column has no width where these are the reference weights.
     */
    double yours() {
        return label() + arrow() + open + GAP * size;
    }

    /** Left edge of the words on what is open about a class, which stand behind its arrow. */
    double open() {
        return label() + arrow() + OPEN_GAP * size;
    }

    /** Left edge of the index bars. */
    double bar() {
        return Math.round(yours() + yours);
    }

    /** Length of a bar for an index of 100. */
    double barRoom() {
        return bar;
    }

    /** Right edge of the index numbers. */
    double indexEnd() {
        return bar() + barRoom() + GAP * size / 2 + figure;
    }

    /** Left edge of the level bars. */
    double levels() {
        return Math.round(indexEnd() + GAP * size);
    }

    /** Width of the level bars' column. */
    double levelsRoom() {
        return levels;
    }

    /** Width of all columns together. */
    double width() {
        return levels() + levels;
    }

    private double widest(List<Placement> rows, Lettering lettering, String heading,
                          Function<Placement, String> words) {
        double widest = rows.stream().mapToDouble(placement -> paper.width(words.apply(placement), lettering)).max()
            .orElse(0);
        return Math.ceil(Math.max(widest, paper.width(paper.text(heading), paper.letters().small())));
    }
}
