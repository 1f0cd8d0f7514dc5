package serverlesslabel.drawing.sheet;

import serverlesslabel.domain.LabelClass;
import serverlesslabel.drawing.label.ScaleDrawing;
import serverlesslabel.drawing.label.ScalePointer;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Comparison;

/** Header of a table: service headers above label scales. A single service has its header beside its scale. */
final class SheetTableHeader {

    /** Lengths in text sizes. */
    private static final double GAP = 0.9;
    private static final double WIDEST_SCALE = 16;
    /** Height of each class on the scale, in text sizes; at the least its letter is still no smaller than a caption. */
    private static final double LEAST_SCALE = 1.24;
    private static final double MOST_SCALE = 1.8;
    /** Least width of a scale, in pitches; on a narrower one letters would be wider than their arrows. */
    private static final double PROPORTION = 5.2;

    private final Comparison comparison;
    private final SheetPaper paper;
    private final double size;
    private final double column;
    private final boolean alone;
    private final ServiceHeaders heads;

    /** The header of columns with the given width, in pixels. */
    SheetTableHeader(Comparison comparison, double column, SheetPaper paper) {
        this.comparison = comparison;
        this.paper = paper;
        this.size = paper.letters().size();
        this.alone = comparison.placements().size() == 1;
        this.column = column;
        this.heads = new ServiceHeaders(comparison, alone ? column - LevelRow.reasons(paper) : column, paper);
    }

    /** The height in pixels; {@code stretch} goes from 0 for the lowest scales to 1 for the highest. */
    double height(double stretch) {
        return alone ? Math.max(scale(stretch), heads.height()) : scaleTop() + scale(stretch);
    }

    /** Draws the caption of the scales, in a width given in pixels. */
    void caption(PictureBuilder builder, double room) {
        var heading = paper.letters().heading();
        var small = paper.letters().small();
        double y = scaleTop() + heading.size() * 0.9;
        builder.words(paper.fit(paper.text("sheet.label"), heading, room), 0, y, heading, paper.palette().ink(),
            Anchor.START);
        for (var line : paper.lines(paper.text("sheet.label.by"), small, room, 3)) {
            y += SheetLetters.pitch(small);
            builder.words(line, 0, y, small, paper.palette().quiet(), Anchor.START);
        }
    }

    /** Draws header and scale of a service, by its place in the comparison. */
    void column(PictureBuilder builder, int place, double stretch) {
        var head = new PictureBuilder();
        heads.draw(head, place);
        builder.add(new Mark.Cluster("", "", new Point(alone ? LevelRow.reasons(paper) : 0, 0), head.marks()));
        var service = comparison.placements().get(place).service();
        double width = scaleWidth() * 0.3;
        var range = ClassRange.of(service, comparison.rubric());
        builder.addAll(ScaleDrawing.arrows(comparison.rubric().classes(), new Point(0, scaleTop()),
            scaleWidth() - width - size, scale(stretch), paper.palette()));
        builder.add(ScalePointer.draw(range, new Point(scaleWidth() - width,
            ScalePointer.middle(range.stated(), scaleTop(), scale(stretch))), width, scale(stretch) / 6,
            paper.palette()));
    }

    private double scaleWidth() {
        return alone ? LevelRow.cells(paper) : Math.min(column, WIDEST_SCALE * size);
    }

    private double scale(double stretch) {
        double pitch = size * (LEAST_SCALE + stretch * (MOST_SCALE - LEAST_SCALE));
        return LabelClass.COUNT * Math.min(pitch, scaleWidth() / PROPORTION);
    }

    private double scaleTop() {
        return alone ? 0 : heads.height() + size * GAP;
    }
}
