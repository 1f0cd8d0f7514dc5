package serverlesslabel.drawing;

import java.util.List;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/**
 * One to six services on one sheet: radar, weights and firmness, and a column a service. On paper that is wider than
 * high they stand side by side, else the radar stands above the columns. Every place follows from the size of the
 * paper and of the words on it.
 */
public final class ComparisonSheet {

    /** Of the text's size, between radar and columns, or radar and what stands beside it. */
    private static final double HALF_GAP = 3;
    /** Of the width, columns take no more. */
    private static final double MOST_TABLE = 0.62;
    /** Above the columns, the radar takes no more of the width, and no more of the height. */
    private static final double MOST_WIDTH = 0.6;
    private static final double MOST_HEIGHT = 0.4;
    /** Of the text's size: so much room beside the radar is enough for the weights. */
    private static final double WIDE = 32;

    private final Sheet sheet;
    private final SheetPaper paper;
    private final SheetParts parts;
    private final double between;
    private final Marks marks = new Marks();

    private ComparisonSheet(Sheet sheet, Paper paper, Texts texts) {
        var format = sheet.format();
        this.sheet = sheet;
        this.paper = new SheetPaper(paper.sized(format.width(), format.height()), format.letters(), texts);
        this.parts = new SheetParts(sheet, this.paper);
        this.between = HALF_GAP * format.letters().size();
    }

    /** The sheet on paper of its format; of the paper given, the size does not matter. */
    public static Picture draw(Sheet sheet, Paper paper, Texts texts) {
        return new ComparisonSheet(sheet, paper, texts).picture();
    }

    /** What a comparison is called: by its title, or where that is blank by the services' names. */
    public static String title(Comparison comparison, String title, Texts texts) {
        return new SheetWords(comparison.ranking(), texts).heading(Lines.single(title), comparison.placements());
    }

    private Picture picture() {
        var comparison = sheet.comparison();
        var words = new SheetWords(comparison.ranking(), paper.texts());
        var title = words.heading(sheet.title(), comparison.placements());
        var services = comparison.placements().stream().map(Placement::service).toList();
        var frame = new SheetFrame(paper, sheet.format().margin(), new SheetFrame.Caption(title, words.subtitle(),
            words.notes(services, sheet.contenders().size(), words.hollowOrLight(services, "sheet.foot.hollow"))));
        marks.addAll(frame.marks());
        if (sheet.format().across()) beside(frame.room());
        else above(frame.room());
        return new Picture(paper.width(), paper.height(), title, PictureWords.of(comparison, paper.texts()),
            marks.list());
    }

    // What the radar leaves of the height, where its half is too narrow for more, goes between the parts.
    private void beside(Room room) {
        double most = room.width() * MOST_TABLE;
        double left = room.width() - between - parts.widest(room.width() - most, room.height());
        double width = Math.min(SheetTable.width(sheet.comparison(), paper, left), most);
        var half = room.left(room.width() - width - between);
        double free = half.height() - parts.height(parts.below(half.width()));
        double high = parts.shape(half.width(), free).height();
        var below = parts.below(half.width(), free - high);
        place(parts.radar(half.width(), high), half);
        double spare = half.height() - high - parts.height(below);
        marks.addAll(parts.stack(below, half.below(high).corner(), parts.gap() + spare / below.size()));
        lower(table(width), room.after(room.width() - width));
    }

    // The weights stand beside the radar where there is room, else in a strip of their own below it.
    private void above(Room room) {
        var table = table(room.width());
        double free = room.height() - table.least() - parts.gap();
        double wide = beside(room, free);
        if (wide >= WIDE * paper.letters().size()) {
            double high = upper(room, free, SheetParts.of(parts.firmness(wide), parts.legend(wide),
                parts.weights(wide)));
            lower(table, room.below(high + parts.gap()));
            return;
        }
        var strip = parts.weights(room.width());
        double left = free - strip.height() - 2 * parts.gap();
        double narrow = beside(room, left);
        double high = upper(room, left, SheetParts.of(parts.firmness(narrow), parts.legend(narrow)));
        place(strip, room.below(high + parts.gap()));
        lower(table, room.below(high + strip.height() + 3 * parts.gap()));
    }

    // The radar, and beside it parts at half its height; gives how high they are together.
    private double upper(Room room, double free, List<Picture> side) {
        var shape = shape(room, free);
        double high = Math.max(shape.height(), parts.height(side));
        double above = (high - parts.height(side) - parts.gap()) / 2;
        place(parts.radar(shape.width(), high), room);
        marks.addAll(parts.stack(side, room.after(shape.width() + between).below(above).corner(), parts.gap()));
        return high;
    }

    private void lower(SheetTable table, Room room) {
        place(table.draw(room.height()), room);
    }

    private RadarShape shape(Room room, double free) {
        return parts.shape(room.width() * MOST_WIDTH, Math.min(room.height() * MOST_HEIGHT, free));
    }

    private double beside(Room room, double free) {
        return room.width() - shape(room, free).width() - between;
    }

    private SheetTable table(double width) {
        return new SheetTable(sheet.comparison(), paper.sized(width, 0));
    }

    private void place(Picture part, Room room) {
        marks.add(Mark.Cluster.of(part, room.corner()));
    }
}
