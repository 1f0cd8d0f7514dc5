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
 * Bracket of a weight, drawn along its slider: how far the weight may move before first place changes. Below it,
 * lighter, stands the bracket within which the whole order stays the same. The paper is as wide as the slider's track
 * from 0 to 100, either in importances, while the other weights stay as they are, or in percent, while they give way. A
 * bar closes an end where another service takes over; an arrow marks an end beyond the track; a line that runs out has
 * no end.
 */
public final class BracketDrawing {

    /** Height of the drawing, in pixels. */
    public static final double HEIGHT = 9;

    private static final double LINE = 1.5;
    private static final double CLOSED = 6;
    private static final double ARROW = 4;
    private static final double ORDER_Y = 7.5;
    private static final double ORDER_LINE = 1;
    private static final double ORDER_CLOSED = 3;

    private final Paper paper;
    private final SliderUnit way;
    private final PictureBuilder builder = new PictureBuilder();

    /** Unit of the slider's track. */
    public enum SliderUnit {
        /** Importances from 0 to 100; the other weights stay as they are. */
        IMPORTANCES,
        /** Shares of all weight from 0 to 100 percent; the other weights give way. */
        SHARES
    }

    private BracketDrawing(SliderUnit way, Paper paper) {
        this.way = way;
        this.paper = paper;
    }

    /**
     * Draws the brackets of one weight, as wide as the paper and {@link #HEIGHT} high.
     *
     * @param first the bracket within which first place stays the same
     * @param order the bracket within which the whole order stays the same; empty if it is not shown
     */
    public static Picture draw(Bracket first, Optional<Bracket> order, Alternatives alternatives, SliderUnit way,
                               Paper paper, Texts texts) {
        var drawing = new BracketDrawing(way, paper);
        drawing.bracket(first, CLOSED / 2, CLOSED, LINE, paper.palette().ink());
        order.ifPresent(bracket -> drawing.bracket(bracket, ORDER_Y, ORDER_CLOSED, ORDER_LINE, paper.palette()
            .quiet()));
        var words = new BracketWords(alternatives, texts);
        var text = order.map(bracket -> words.text(first) + " " + words.orderText(bracket)).orElse(words.text(first));
        return new Picture(paper.width(), HEIGHT, text, text, drawing.builder.marks());
    }

    private void bracket(Bracket bracket, double y, double closed, double width, Ink ink) {
        // A weight that is the only one keeps its share of all weight, wherever its slider stands.
        boolean alone = way == SliderUnit.IMPORTANCES && bracket.others() == 0;
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
        double place = way == SliderUnit.SHARES ? end.share().percent() : bracket.importance(end);
        return place / Weights.MOST * paper.width();
    }
}
