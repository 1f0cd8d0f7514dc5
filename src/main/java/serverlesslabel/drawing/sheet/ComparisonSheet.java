package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.RadarLayout;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ServiceWords;

/**
 * Comparison of one to six services on one sheet: radar, weights and stability, and a table with one column per
 * service. On paper that is wider than high the radar stands beside the table, else above it. Every position follows
 * from the size of the paper and of the words on it.
 */
public final class ComparisonSheet {

    /** Gap between the radar and what stands beside it, in text sizes. */
    private static final double HALF_GAP = 3;
    /** The largest share of the width the table takes beside the radar. */
    private static final double MOST_TABLE = 0.62;
    /** The largest shares of width and height the radar takes above the table. */
    private static final double MOST_WIDTH = 0.6;
    private static final double MOST_HEIGHT = 0.4;
    /** The least width beside the radar at which the weights stand there, in text sizes. */
    private static final double WIDE = 32;

    private final Sheet sheet;
    private final SheetPaper paper;
    private final SheetParts parts;
    private final double between;
    private final PictureBuilder builder = new PictureBuilder();

    private ComparisonSheet(Sheet sheet, Paper paper, Texts texts) {
        var format = sheet.format();
        this.sheet = sheet;
        this.paper = new SheetPaper(paper.withSize(format.width(), format.height()), format.letters(), texts);
        this.parts = new SheetParts(sheet, this.paper);
        this.between = HALF_GAP * format.letters().size();
    }

    /** Draws the sheet in the size of its format; of the given paper only colours, ruler and icons matter. */
    public static Picture draw(Sheet sheet, Paper paper, Texts texts) {
        return new ComparisonSheet(sheet, paper, texts).picture();
    }

    private static List<Service> services(Comparison comparison) {
        return comparison.placements().stream().map(Placement::service).toList();
    }

    private Picture picture() {
        var comparison = sheet.comparison();
        var words = new SheetWords(comparison.ranking(), paper.texts());
        var services = services(comparison);
        var title = ServiceWords.title(sheet.title(), services, paper.texts());
        var frame = new SheetFrame(paper, sheet.format().margin(), new SheetFrame.Caption(title, words.subtitle(),
            words.notes(services, sheet.alternatives().size(), words.hollowOrLight(services, "sheet.foot.hollow")),
            comparison.rubric().name()));
        builder.addAll(frame.marks());
        if (sheet.format().isLandscape()) beside(frame.content());
        else above(frame.content());
        return new Picture(paper.width(), paper.height(), title, AltText.of(comparison, paper.texts()),
            builder.marks());
    }

    // A radar limited by the width of its half leaves some height, which is spread between the parts below it.
    private void beside(Rect rect) {
        double most = rect.width() * MOST_TABLE;
        double left = rect.width() - between - parts.widest(rect.width() - most, rect.height());
        double width = Math.min(SheetTable.width(sheet.comparison(), paper, left), most);
        var half = rect.left(rect.width() - width - between);
        double free = half.height() - parts.height(parts.below(half.width()));
        double radarHeight = parts.radarLayout(half.width(), free).height();
        var below = parts.below(half.width(), free - radarHeight);
        place(parts.radar(half.width(), radarHeight), half);
        double spare = half.height() - radarHeight - parts.height(below);
        builder.addAll(parts.stack(below, half.below(radarHeight).corner(), parts.gap() + spare / below.size()));
        lower(table(width), rect.after(rect.width() - width));
    }

    // The weights stand beside the radar where that is wide enough, else in a strip of their own below it.
    private void above(Rect rect) {
        var table = table(rect.width());
        double free = rect.height() - table.least() - parts.gap();
        double wide = widthBeside(rect, free);
        if (wide >= WIDE * paper.letters().size()) {
            double upperHeight = upper(rect, free, SheetParts.of(parts.stability(wide), parts.legend(wide),
                parts.weights(wide)));
            lower(table, rect.below(upperHeight + parts.gap()));
            return;
        }
        var strip = parts.weights(rect.width());
        double left = free - strip.height() - 2 * parts.gap();
        double narrow = widthBeside(rect, left);
        double upperHeight = upper(rect, left, SheetParts.of(parts.stability(narrow), parts.legend(narrow)));
        place(strip, rect.below(upperHeight + parts.gap()));
        lower(table, rect.below(upperHeight + strip.height() + 3 * parts.gap()));
    }

    // Places the radar and, vertically centred beside it, the other parts; returns their common height.
    private double upper(Rect rect, double free, List<Picture> side) {
        var layout = radarLayout(rect, free);
        double height = Math.max(layout.height(), parts.height(side));
        double above = (height - parts.height(side) - parts.gap()) / 2;
        place(parts.radar(layout.width(), height), rect);
        builder.addAll(parts.stack(side, rect.after(layout.width() + between).below(above).corner(), parts.gap()));
        return height;
    }

    private void lower(SheetTable table, Rect rect) {
        place(table.draw(rect.height()), rect);
    }

    private RadarLayout radarLayout(Rect rect, double free) {
        return parts.radarLayout(rect.width() * MOST_WIDTH, Math.min(rect.height() * MOST_HEIGHT, free));
    }

    private double widthBeside(Rect rect, double free) {
        return rect.width() - radarLayout(rect, free).width() - between;
    }

    private SheetTable table(double width) {
        return new SheetTable(sheet.comparison(), paper.sized(width, 0));
    }

    private void place(Picture part, Rect rect) {
        builder.add(Mark.Cluster.of(part, rect.corner()));
    }
}
