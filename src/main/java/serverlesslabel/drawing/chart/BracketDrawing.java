package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.BracketWords;

/**
 * How far a weight may go before first place changes, as a bracket along its slider; below it, lighter, how far before
 * anything in the order changes. The paper is as wide as the slider's way from 0 to 100, in importances while the
 * others stay as they are, or in percent while they give way. A closed end is where others
 * take over; an arrow says that the end lies beyond what the slider reaches; a line that just runs out has no end.
 */
public final class BracketDrawing {

    /** How high the drawing is. */
    public static final double HEIGHT = 9;

    private static final double LINE = 1.5;
    private static final double CLOSED = 6;
    private static final double ARROW = 4;
    private static final double ORDER_Y = 7.5;
    private static final double ORDER_LINE = 1;
    private static final double ORDER_CLOSED = 3;

    private final Paper paper;
    private final Way way;
    private final PictureBuilder builder = new PictureBuilder();

    /** What a slider goes through. */
    public enum Way { IMPORTANCES, SHARES }

    private BracketDrawing(Way way, Paper paper) {
        this.way = way;
        this.paper = paper;
    }

    /** The bracket of a weight for first place and, where it is wanted, the one for the whole order. */
    public static Picture draw(Bracket first, Optional<Bracket> order, Alternatives alternatives, Way way,
                               Paper paper, Texts texts) {
        var drawing = new BracketDrawing(way, paper);
        drawing.bracket(first, CLOSED / 2, CLOSED, LINE, paper.palette().ink());
        order.ifPresent(bracket -> drawing.bracket(bracket, ORDER_Y, ORDER_CLOSED, ORDER_LINE, paper.palette()
            .quiet()));
        var words = new BracketWords(alternatives, texts);
        var says = order.map(bracket -> words.text(first) + " " + words.ofOrder(bracket)).orElse(words.text(first));
        return new Picture(paper.width(), HEIGHT, says, says, drawing.builder.list());
    }

    private void bracket(Bracket bracket, double y, double closed, double width, Ink ink) {
        // Where one weight is all there is, its slider changes no share.
        boolean alone = way == Way.IMPORTANCES && bracket.others() == 0;
        double from = bracket.lower().filter(end -> !alone).map(end -> x(bracket, end)).orElse(0.0);
        double to = bracket.upper().filter(end -> !alone).map(end -> x(bracket, end)).orElse(paper.width());
        boolean beyond = to > paper.width();
        double end = Math.min(to, paper.width());
        boolean free = alone || bracket.lower().isEmpty() && bracket.upper().isEmpty();
        builder.line(from, y, end, y, free ? paper.palette().line() : ink, width);
        if (!alone && bracket.lower().isPresent()) closed(from, y, closed, ink, width);
        if (alone || bracket.upper().isEmpty()) return;
        if (beyond) builder.add(new Mark.Area(List.of(new Point(end - ARROW, y - closed / 2), new Point(end, y),
            new Point(end - ARROW, y + closed / 2)), ink, Pen.NONE));
        else closed(end, y, closed, ink, width);
    }

    private void closed(double x, double y, double height, Ink ink, double width) {
        builder.line(x, y - height / 2, x, y + height / 2, ink, width);
    }

    private double x(Bracket bracket, Bracket.End end) {
        double place = way == Way.SHARES ? end.share().percent() : bracket.importance(end);
        return place / Weights.MOST * paper.width();
    }
}
