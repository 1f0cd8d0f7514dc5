package serverlesslabel.drawing.chart;

import java.util.stream.Collectors;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ScoreDifferenceWords;

/**
 * Difference between the indices of two services, one bar per characteristic in points of index, largest first. Bars to
 * the left speak for the first service, bars to the right for the second.
 */
public final class ScoreDifferenceDrawing {

    private static final double ROW = 26;
    private static final double HEAD = 24;
    private static final double BAR = 12;
    private static final double NUMBER = 48;
    private static final double NAME_GAP = 12;

    private ScoreDifferenceDrawing() {}

    /** A service of the difference: its name, and its colour in every chart. */
    public record Side(String name, Ink ink) {}

    /**
     * Draws the bars, as wide as the paper and as high as they need.
     *
     * @param first  the first service of the difference
     * @param second the second
     */
    public static Picture draw(ScoreDifference gap, Side first, Side second, Paper paper, Texts texts) {
        var palette = paper.palette();
        var builder = new PictureBuilder();
        var regular = Lettering.regular(12);
        var number = Lettering.semibold(12);
        double names = gap.differences().stream()
            .mapToDouble(difference -> paper.ruler().width(difference.characteristic().brief(), regular)).max()
            .orElse(0);
        double left = names + NAME_GAP;
        double middle = left + (paper.width() - left) / 2;
        double half = Math.max(0, (paper.width() - left) / 2 - NUMBER);
        double most = gap.differences().stream().mapToDouble(difference -> Math.abs(difference.points())).max()
            .orElse(1);
        double unit = half / Math.max(most, 1e-9);
        double room = (paper.width() - left) / 2 - NAME_GAP;
        builder.words(paper.ruler().fit(texts.get("gap.for", first.name()), number, room), middle - NAME_GAP / 2, 12,
            number, first.ink(), Anchor.END);
        builder.words(paper.ruler().fit(texts.get("gap.for", second.name()), number, room), middle + NAME_GAP / 2, 12,
            number, second.ink(), Anchor.START);
        double y = HEAD + ROW / 2;
        for (var difference : gap.differences()) {
            double length = Math.abs(difference.points()) * unit;
            boolean forFirst = difference.points() > 0;
            builder.words(difference.characteristic().brief(), 0, y + regular.baselineOffset(), regular, palette.ink(),
                Anchor.START);
            builder.box(forFirst ? middle - length : middle, y - BAR / 2, length, BAR, 2,
                palette.characteristic(difference.characteristic().place()),
                Pen.of(palette.edge(difference.characteristic().place()), 1));
            builder.words(ScoreDifferenceWords.points(difference.points(), texts),
                forFirst ? middle - length - 6 : middle + length + 6,
                y + number.baselineOffset(), number, palette.ink(), forFirst ? Anchor.END : Anchor.START);
            y += ROW;
        }
        builder.line(middle, HEAD, middle, y - ROW / 2, palette.quiet(), 1);
        var text = gap.differences().stream().map(difference -> ScoreDifferenceWords.difference(difference, texts))
            .collect(Collectors.joining(", "));
        return new Picture(paper.width(), y - ROW / 2 + 4, texts.get("gap.name", first.name(), second.name()), text,
            builder.marks());
    }
}
