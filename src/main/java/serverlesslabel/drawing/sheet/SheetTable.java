package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.wording.LevelWords;

/** Table of a comparison sheet, one column per service: header, label scale, rank and index, levels, figures. */
final class SheetTable {

    /** Lengths in text sizes. */
    private static final double COLUMN = 16;
    private static final double LEAST_COLUMN = 11;
    private static final double ONLY_COLUMN = 46;
    private static final double LEAST_ONLY = 43;
    private static final double COLUMN_GAP = 1.2;
    private static final double NAME_GAP = 1.6;
    private static final double GROUP_GAP = 0.9;
    private static final double LEAST_ROW = 1.45;
    private static final double MOST_ROW = 2.3;
    /** The largest share of the width the names of rows take. */
    private static final double MOST_NAMES = 0.3;

    private final Comparison comparison;
    private final SheetPaper paper;
    private final double size;
    private final double names;
    private final double pitch;
    private final double column;
    private final SheetTableHeader top;
    private final List<List<SheetRow>> groups;

    /** A table as wide as the paper. */
    SheetTable(Comparison comparison, SheetPaper paper) {
        this.comparison = comparison;
        this.paper = paper;
        this.size = paper.letters().size();
        this.groups = new SheetGroups(comparison, paper.texts()).list();
        this.names = Math.min(names(groups, paper), paper.width() * MOST_NAMES);
        this.pitch = (paper.width() + COLUMN_GAP * size - names) / comparison.placements().size();
        this.column = pitch - COLUMN_GAP * size;
        this.top = new SheetTableHeader(comparison, column, paper);
    }

    /**
     * The width a comparison's table uses of the room left for it, in pixels; more than {@code left} if its columns
     * would become too narrow.
     */
    static double width(Comparison comparison, SheetPaper paper, double left) {
        int count = comparison.placements().size();
        double size = paper.letters().size();
        double names = names(new SheetGroups(comparison, paper.texts()).list(), paper);
        double least = names + size * (count == 1 ? LEAST_ONLY : count * (LEAST_COLUMN + COLUMN_GAP) - COLUMN_GAP);
        double most = names + size * (count == 1 ? ONLY_COLUMN : count * (COLUMN + COLUMN_GAP) - COLUMN_GAP);
        return Math.max(least, Math.min(most, left));
    }

    /** The height with the lowest rows that can be read, in pixels. */
    double least() {
        return height(0);
    }

    /** Draws the table in a height given in pixels; height its rows and scales cannot use stays free below them. */
    Picture draw(double height) {
        double stretch = Math.max(0, Math.min(1, (height - height(0)) / (height(1) - height(0))));
        // Where even the lowest rows are too high for the paper, they share the height the scales leave.
        double row = Math.min(row(stretch), (height - height(stretch)) / shares() + row(stretch));
        var builder = new PictureBuilder();
        builder.addAll(captions(stretch, row));
        for (int i = 0; i < comparison.placements().size(); i++) builder.add(column(i, stretch, row));
        return new Picture(paper.width(), height, "", "", builder.marks());
    }

    private double height(double stretch) {
        return top.height(stretch) + groups.size() * GROUP_GAP * size + shares() * row(stretch);
    }

    private double shares() {
        return groups.stream().flatMap(List::stream).mapToDouble(SheetRow::share).sum();
    }

    private double row(double stretch) {
        return size * (LEAST_ROW + stretch * (MOST_ROW - LEAST_ROW));
    }

    private static double names(List<List<SheetRow>> groups, SheetPaper paper) {
        double widest = groups.stream().flatMap(List::stream).mapToDouble(sheetRow -> sheetRow.nameWidth(paper)).max()
            .orElse(0);
        // Rounded up, so that the widest name is not cut for a rounding error.
        return Math.ceil(widest) + NAME_GAP * paper.letters().size();
    }

    private List<Mark> captions(double stretch, double row) {
        var builder = new PictureBuilder();
        double room = names - NAME_GAP * size;
        top.caption(builder, room);
        rows(top.height(stretch), row, room, (sheetRow, rect) -> {
            builder.line(0, rect.y(), paper.width(), rect.y(), paper.palette().line(), 1);
            sheetRow.name(builder, rect, paper);
        });
        return builder.marks();
    }

    private Mark.Cluster column(int place, double stretch, double row) {
        var placement = comparison.placements().get(place);
        var builder = new PictureBuilder();
        top.column(builder, place, stretch);
        rows(top.height(stretch), row, column, (sheetRow, rect) -> sheetRow.cell(builder, placement, rect, paper));
        return new Mark.Cluster(placement.service().title(), LevelWords.all(placement.service(), comparison.rubric(),
            paper.texts()), new Point(names + place * pitch, 0), builder.marks());
    }

    // Draws every row in its rectangle, from the given height downwards.
    private void rows(double top, double row, double width, BiConsumer<SheetRow, Rect> draw) {
        double y = top;
        for (var group : groups) {
            y += size * GROUP_GAP;
            for (var sheetRow : group) {
                double height = sheetRow.share() * row;
                draw.accept(sheetRow, new Rect(0, y, width, height));
                y += height;
            }
        }
    }
}
