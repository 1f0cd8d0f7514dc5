package serverlesslabel.drawing;

import java.util.stream.Collectors;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Gap;
import serverlesslabel.text.Texts;

/**
 * What separates two services, a bar a characteristic: to the left what speaks for the first, to the right what speaks
 * for the second, in points of index, largest first.
 */
public final class GapDrawing {

    private static final double ROW = 26;
    private static final double HEAD = 24;
    private static final double BAR = 12;
    private static final double NUMBER = 48;
    private static final double NAME_GAP = 12;

    private GapDrawing() {}

    /** The bars as wide as the paper, as high as they need. */
    public static Picture draw(Gap gap, String first, String second, Paper paper, Texts texts) {
        var palette = paper.palette();
        var marks = new Marks();
        var regular = Lettering.regular(12);
        var number = Lettering.semibold(12);
        double names = gap.differences().stream()
            .mapToDouble(each -> paper.ruler().width(each.characteristic().brief(), regular)).max().orElse(0);
        double left = names + NAME_GAP;
        double middle = left + (paper.width() - left) / 2;
        double half = Math.max(0, (paper.width() - left) / 2 - NUMBER);
        double most = gap.differences().stream().mapToDouble(each -> Math.abs(each.points())).max().orElse(1);
        double unit = half / Math.max(most, 1e-9);
        double room = (paper.width() - left) / 2 - NAME_GAP;
        marks.words(paper.ruler().fit(texts.say("gap.for", first), number, room), middle - NAME_GAP / 2, 12, number,
            palette.series().get(0).ink(), Anchor.END);
        marks.words(paper.ruler().fit(texts.say("gap.for", second), number, room), middle + NAME_GAP / 2, 12, number,
            palette.series().get(1).ink(), Anchor.START);
        double y = HEAD + ROW / 2;
        for (var each : gap.differences()) {
            double length = Math.abs(each.points()) * unit;
            boolean forFirst = each.points() > 0;
            marks.words(each.characteristic().brief(), 0, y + regular.middle(), regular, palette.ink(), Anchor.START);
            marks.box(forFirst ? middle - length : middle, y - BAR / 2, length, BAR, 2,
                palette.characteristic(each.characteristic().place()),
                Pen.of(palette.edge(each.characteristic().place()), 1));
            marks.words(GapWords.points(each.points(), texts), forFirst ? middle - length - 6 : middle + length + 6,
                y + number.middle(), number, palette.ink(), forFirst ? Anchor.END : Anchor.START);
            y += ROW;
        }
        marks.line(middle, HEAD, middle, y - ROW / 2, palette.quiet(), 1);
        var says = gap.differences().stream().map(each -> GapWords.difference(each, texts))
            .collect(Collectors.joining(", "));
        return new Picture(paper.width(), y - ROW / 2 + 4, texts.say("gap.name", first, second), says, marks.list());
    }
}
