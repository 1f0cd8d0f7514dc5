package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
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
 * Track of a weight's slider: filled from the reference in the middle to the weight, so that the tracks together have
 * the shape of a profile, and with a notch where another service takes the lead if this weight alone moves. Notches
 * beyond the ends are left out. On demand lighter notches show where any two services change ranks.
 */
public final class WeightTrackDrawing {

    /** Height of the drawing, in pixels. */
    public static final double HEIGHT = 16;
    /** Left and right of the track, in pixels: half a thumb. */
    public static final double INSET = 8;

    private static final double LINE = 3;
    private static final double TICK = 10;
    private static final double NOTCH_WIDTH = 7;
    private static final double NOTCH_HEIGHT = 5;
    private static final double STEM = 1.2;
    private static final double STEM_HEIGHT = 10;
    private static final double ORDER_HEIGHT = 5;
    private static final Lettering BEYOND = Lettering.semibold(13);

    private final SliderScale scale;
    private final Paper paper;
    private final PictureBuilder builder = new PictureBuilder();

    /** Unit of the slider's track. */
    public enum SliderUnit {
        /** Importances from 0 to 100; the other weights stay as they are. */
        IMPORTANCES,
        /** Shares of all weight from 0 to 100 percent; the other weights give way. */
        SHARES
    }

    private WeightTrackDrawing(SliderScale scale, Paper paper) {
        this.scale = scale;
        this.paper = paper;
    }

    /**
     * Draws the track of one weight, as wide as the paper and {@link #HEIGHT} high; described by the words on its
     * brackets.
     *
     * @param weight the weight in the slider's unit, 0 to 100
     * @param first  the bracket within which first place stays the same
     * @param order  the bracket within which the whole order stays the same; empty if it is not shown
     */
    public static Picture draw(SliderScale scale, int weight, Bracket first, Optional<Bracket> order,
                               Alternatives alternatives, SliderUnit unit, Paper paper, Texts texts) {
        var drawing = new WeightTrackDrawing(scale, paper);
        drawing.track(weight, paper.palette().characteristic(first.characteristic().place()));
        order.ifPresent(bracket -> drawing.ends(bracket, unit).forEach(drawing::orderNotch));
        drawing.ends(first, unit).forEach(drawing::notch);
        var words = new BracketWords(alternatives, texts);
        var text = order.map(bracket -> words.text(first) + " " + words.orderText(bracket)).orElse(words.text(first));
        return new Picture(paper.width(), HEIGHT, text, text, drawing.builder.marks());
    }

    private void track(int weight, Ink ink) {
        double top = (HEIGHT - LINE) / 2;
        double middle = x(SliderScale.MIDDLE);
        double thumb = x(Math.min(1, scale.position(weight)));
        builder.box(INSET, top, paper.width() - 2 * INSET, LINE, 0, paper.palette().line(), Pen.NONE);
        builder.box(Math.min(middle, thumb), top, Math.abs(thumb - middle), LINE, 0, ink, Pen.NONE);
        builder.box(Math.round(middle) - 0.5, (HEIGHT - TICK) / 2, 1, TICK, 0, paper.palette().quiet(), Pen.NONE);
        boolean beyond = scale.position(weight) > 1 && weight < Weights.MOST + 1;
        builder.words(beyond ? "›" : "", paper.width(), HEIGHT / 2 + BEYOND.baselineOffset(), BEYOND,
            paper.palette().ink(), Anchor.END);
    }

    // The ends of a bracket as positions on the track, without those beyond it.
    private List<Double> ends(Bracket bracket, SliderUnit unit) {
        // A weight that is the only one keeps its share of all weight, wherever its slider stands.
        if (unit == SliderUnit.IMPORTANCES && bracket.others() == 0) return List.of();
        ToDoubleFunction<Bracket.End> weight = end ->
            unit == SliderUnit.SHARES ? end.share().percent() : bracket.importance(end);
        return Stream.concat(bracket.lower().stream(), bracket.upper().stream())
            .map(end -> scale.position(weight.applyAsDouble(end))).filter(position -> position <= 1).toList();
    }

    private void notch(double position) {
        double x = x(position);
        var ink = paper.palette().ink();
        builder.add(new Mark.Area(List.of(new Point(x - NOTCH_WIDTH / 2, 0), new Point(x + NOTCH_WIDTH / 2, 0),
            new Point(x, NOTCH_HEIGHT)), ink, Pen.NONE));
        builder.line(x, NOTCH_HEIGHT - 1, x, NOTCH_HEIGHT + STEM_HEIGHT, ink, STEM);
    }

    private void orderNotch(double position) {
        builder.line(x(position), HEIGHT - ORDER_HEIGHT, x(position), HEIGHT, paper.palette().quiet(), STEM);
    }

    private double x(double position) {
        return INSET + position * (paper.width() - 2 * INSET);
    }
}
