package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.function.Function;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Lettering;
import serverlesslabel.ranking.Placement;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ServiceWords;

/** Where the columns of a ranking sheet are, by how wide their words are; places are from the left edge of the rows. */
public final class RankingColumns {

    /** Of the text's size. */
    private static final double GAP = 1.8;
    /** The bar and its number are half a gap apart. */
    private static final double GAPS = 4.5;
    private static final double LEAST_SERVICE = 14;
    private static final double MOST_SERVICE = 34;
    private static final double ARROW = 2.9;
    private static final double BAR = 17;
    private static final double LONGEST_BAR = 28;
    private static final double LEVEL = 0.9;

    private final SheetPaper paper;
    private final double size;
    private final double rank;
    private final double service;
    private final double yours;
    private final double figure;
    private final double levels;
    private final double bar;

    /** Columns that are so wide together where longer bars can make them so. */
    RankingColumns(RankingList list, double wanted, SheetPaper paper) {
        var words = new SheetWords(list.ranking(), paper.texts());
        var letters = paper.letters();
        this.paper = paper;
        this.size = letters.size();
        this.rank = widest(list.shown(), letters.figure(), "table.rank", placement ->
            LevelWords.rank(placement, paper.texts()));
        double names = Math.max(widest(list.shown(), letters.heading(), "table.service", placement ->
            placement.service().name()),
            widest(list.shown(), letters.small(), "table.service", RankingColumns::below));
        this.service = Math.max(LEAST_SERVICE * size, Math.min(MOST_SERVICE * size, names));
        this.yours = words.yours() ? widest(list.shown(), letters.figure(), "ranking.yours", words::yourClass)
            + GAP * size : 0;
        this.figure = widest(list.shown(), letters.figure(), "table.index", placement -> LevelWords.index(placement,
            paper.texts()));
        this.levels = Math.max(LEVEL * size * list.ranking().catalog().rubric().characteristics().size(),
            paper.width(paper.text("table.levels"), letters.small()));
        double others = rank + service + arrow() + yours + figure + levels + GAPS * GAP * size;
        this.bar = Math.max(BAR * size, Math.min(LONGEST_BAR * size, wanted - others));
    }

    /** "on-demand · AWS". */
    public static String below(Placement placement) {
        return ServiceWords.below(placement.service());
    }

    /** Where ranks end. */
    double rankEnd() {
        return rank;
    }

    /** Where names begin. */
    double service() {
        return rank + GAP * size;
    }

    /** How much room they have. */
    double serviceRoom() {
        return service;
    }

    /** Where the arrow of the label begins. */
    double label() {
        return service() + service + GAP * size;
    }

    /** How long it is. */
    double arrow() {
        return ARROW * size;
    }

    /** Where the letter by the weights in force begins. */
    double yours() {
        return label() + arrow() + GAP * size;
    }

    /** Where the bar of the index begins. */
    double bar() {
        return yours() + yours;
    }

    /** How long a bar of 100 is. */
    double barRoom() {
        return bar;
    }

    /** Where the numbers of the index end. */
    double indexEnd() {
        return bar() + barRoom() + GAP * size / 2 + figure;
    }

    /** Where the bars of the levels begin. */
    double levels() {
        return indexEnd() + GAP * size;
    }

    /** How much room they have. */
    double levelsRoom() {
        return levels;
    }

    /** How wide all are together. */
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
