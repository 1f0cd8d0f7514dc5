package serverlesslabel.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.ShapeDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.LevelWords;

/**
 * Table of a comparison sheet, one column per service from its name to its last figure: one scale with a pointer for
 * each, index, levels, and the figures: all where the paper is high, else three. More than four services have their
 * shapes instead of a radar beside the table, and figures only where the paper is high. A row of levels may be opened:
 * below it stands why.
 */
final class SheetTable {

    /** The largest number of services that have a radar beside the table. */
    static final int MOST_WITH_RADAR = 4;

    /** Lengths in text sizes. */
    private static final double COLUMN = 16;
    private static final double LEAST_COLUMN = 8.4;
    private static final double COLUMN_GAP = 1.2;
    private static final double NAME_GAP = 1.2;
    private static final double GROUP_GAP = 0.6;
    private static final double LEAST_ROW = 1.15;
    private static final double MOST_ROW = 1.8;
    private static final double LEAST_SHAPES = 3.6;
    private static final double MOST_SHAPES = 5;
    private static final double SHAPES_GAP = 0.5;
    /** The largest share of the width the names of rows take. */
    private static final double MOST_NAMES = 0.36;

    private final ComparisonGrid grid;
    private final SheetPaper paper;
    private final double size;
    private final double names;
    private final double pitch;
    private final double column;
    private final ServiceHeaders heads;
    private final SheetScale scale;
    private final List<LevelRow> levels;
    private final List<SheetRow> figures;
    private final Optional<WhyRow> opened;

    /** A table as wide as the paper, with all rows closed. */
    SheetTable(ComparisonGrid grid, SheetPaper paper) {
        this(grid, Optional.empty(), paper);
    }

    /**
     * A table as wide as the paper.
     *
     * @param asked the characteristic whose row is opened
     */
    SheetTable(ComparisonGrid grid, Optional<Characteristic> asked, SheetPaper paper) {
        this.grid = grid;
        this.paper = paper;
        this.size = paper.letters().size();
        this.levels = levels(grid);
        this.figures = figures(grid);
        this.names = Math.min(names(grid, paper), paper.width() * MOST_NAMES);
        this.pitch = (paper.width() + COLUMN_GAP * size - names) / grid.columns().size();
        this.column = pitch - COLUMN_GAP * size;
        this.heads = new ServiceHeaders(grid.comparison(), column, paper);
        this.scale = new SheetScale(grid, paper);
        this.opened = asked.flatMap(characteristic -> grid.rows().stream()
            .filter(row -> row.characteristic().equals(characteristic)).findFirst()).map(row -> new WhyRow(grid, row));
    }

    /** The width a table uses of the room left for it; more than {@code left} if its columns would be too narrow. */
    static double width(ComparisonGrid grid, SheetPaper paper, double left) {
        int count = grid.columns().size();
        double size = paper.letters().size();
        double names = names(grid, paper);
        double least = names + size * (count * (LEAST_COLUMN + COLUMN_GAP) - COLUMN_GAP);
        double most = names + size * (count * (COLUMN + COLUMN_GAP) - COLUMN_GAP);
        return Math.max(least, Math.min(most, left));
    }

    /** Where the columns of the services stand. */
    LiveTableDrawing.ServiceColumns columns() {
        return new LiveTableDrawing.ServiceColumns(names, pitch, column);
    }

    /** Whether all names of services stand whole in the larger letters, and columns are not too narrow. */
    boolean roomy() {
        return heads.roomy() && column >= LEAST_COLUMN * size;
    }

    /** The height with the lowest rows that can be read, without figures, in pixels. */
    double least() {
        return fixed(0, List.of()) + levels.size() * row(0);
    }

    /** The height with the highest rows, in pixels. */
    double most() {
        return fixed(1, figures) + (levels.size() + figures.size()) * row(1);
    }

    /** Returns the characteristic whose row is at a height of the highest table; empty where there is none. */
    Optional<Characteristic> characteristicAt(double y) {
        double bottom = top(1);
        if (y < bottom) return Optional.empty();
        for (var row : grid.rows()) {
            bottom += row(1) + below(row);
            if (y < bottom) return Optional.of(row.characteristic());
        }
        return Optional.empty();
    }

    private double below(ComparisonGrid.Row row) {
        return opened.filter(why -> why.row().equals(row)).map(why -> why.height(column, paper)).orElse(0.0);
    }

    /** Draws the table in a height given in pixels; height its rows and scale cannot use stays free below them. */
    Picture draw(double height) {
        var shown = shown(height);
        int rows = levels.size() + shown.size();
        double low = fixed(0, shown) + rows * row(0);
        double high = fixed(1, shown) + rows * row(1);
        double stretch = Math.max(0, Math.min(1, (height - low) / (high - low)));
        double row = Math.min(row(stretch), (height - fixed(stretch, shown)) / rows);
        var builder = new PictureBuilder();
        captions(builder, shown, stretch, row);
        for (int i = 0; i < grid.columns().size(); i++) builder.add(column(i, shown, stretch, row));
        return new Picture(paper.width(), height, "", "", builder.marks());
    }

    // All figures where there is room for them at their highest, else three, but none below shapes. They are the first
    // to go where even the lowest rows are too high.
    private List<SheetRow> shown(double height) {
        if (height >= most()) return figures;
        if (hasShapes()) return List.of();
        var three = figures.subList(0, Math.min(grid.comparison().rubric().label().three().size(), figures.size()));
        return height < fixed(0, three) + (levels.size() + three.size()) * row(0) ? List.of() : three;
    }

    private double fixed(double stretch, List<SheetRow> shown) {
        return top(stretch) + (shown.isEmpty() ? 0 : GROUP_GAP * size)
            + opened.map(why -> why.height(column, paper)).orElse(0.0);
    }

    private double top(double stretch) {
        return scaleTop() + scale.height(stretch) + (hasShapes() ? shape(stretch) + SHAPES_GAP * size : 0);
    }

    private double scaleTop() {
        return heads.height() + GROUP_GAP * size;
    }

    private boolean hasShapes() {
        return grid.columns().size() > MOST_WITH_RADAR;
    }

    private double shape(double stretch) {
        return size * (LEAST_SHAPES + stretch * (MOST_SHAPES - LEAST_SHAPES));
    }

    private double row(double stretch) {
        return size * (LEAST_ROW + stretch * (MOST_ROW - LEAST_ROW));
    }

    private void captions(PictureBuilder builder, List<SheetRow> shown, double stretch, double row) {
        double room = names - NAME_GAP * size;
        builder.addAll(scale.captions(scaleTop(), stretch, room, paper.width()));
        if (hasShapes()) {
            double middle = top(stretch) - SHAPES_GAP * size - shape(stretch) / 2;
            caption(builder, paper.text("sheet.shape"), middle, room);
            var small = paper.letters().small();
            builder.words(paper.fit(paper.text("sheet.shape.first"), small, room), 0, middle + size * 1.2,
                small, paper.palette().quiet(), Anchor.START);
        }
        double y = top(stretch);
        for (var each : levels) y = caption(builder, each, y, row, room) + below(each.row());
        builder.line(0, y, paper.width(), y, paper.palette().line(), 1);
        y += GROUP_GAP * size;
        for (var each : shown) {
            each.name(builder, new Rect(0, y, room, row), paper);
            y += row;
        }
    }

    private double caption(PictureBuilder builder, SheetRow each, double y, double row, double room) {
        builder.line(0, y, paper.width(), y, paper.palette().line(), 1);
        each.name(builder, new Rect(0, y, room, row), paper);
        return y + row;
    }

    private void caption(PictureBuilder builder, String words, double y, double room) {
        var heading = paper.letters().heading();
        builder.words(paper.fit(words, heading, room), 0, y, heading, paper.palette().ink(), Anchor.START);
    }

    private Mark.Cluster column(int place, List<SheetRow> shown, double stretch, double row) {
        var service = grid.columns().get(place).service();
        var builder = new PictureBuilder();
        heads.draw(builder, place);
        scale.column(builder, place, scaleTop(), stretch, column);
        if (hasShapes()) builder.add(Mark.Cluster.of(ShapeDrawing.draw(service, grid.columns().get(0).service(),
            paper.palette().series(grid.comparison().slot(service)),
            paper.paper().withSize(shape(stretch), shape(stretch))),
            new Point(0, top(stretch) - SHAPES_GAP * size - shape(stretch))));
        double y = top(stretch);
        for (var each : Stream.concat(levels.stream(), shown.stream()).toList()) {
            if (!shown.isEmpty() && each.equals(shown.get(0))) y += GROUP_GAP * size;
            each.cell(builder, place, new Rect(0, y, column, row), paper);
            y += row;
            if (!(each instanceof LevelRow level) || below(level.row()) == 0) continue;
            double under = y;
            opened.ifPresent(why -> why.cell(builder, place, under, column, paper));
            y += below(level.row());
        }
        return new Mark.Cluster(service.title(), LevelWords.all(service, grid.comparison().rubric(), paper.texts()),
            new Point(names + place * pitch, 0), builder.marks());
    }

    private static List<LevelRow> levels(ComparisonGrid grid) {
        return grid.rows().stream().map(row -> new LevelRow(grid, row)).toList();
    }

    // What none of the services answers has no row: a catalog without facts none at all.
    private static List<SheetRow> figures(ComparisonGrid grid) {
        var label = grid.comparison().rubric().label();
        return Stream.concat(label.three().stream(), label.questions()).distinct()
            .filter(question -> grid.columns().stream()
                .anyMatch(column -> column.service().facts().answer(question).isPresent()))
            .<SheetRow>map(question -> new WordsRow(grid, question)).toList();
    }

    private static double names(ComparisonGrid grid, SheetPaper paper) {
        var rows = new ArrayList<SheetRow>(levels(grid));
        rows.addAll(figures(grid));
        double widest = rows.stream().mapToDouble(row -> row.nameWidth(paper)).max().orElse(0);
        // Rounded up, so that the widest name is not cut for a rounding error.
        return Math.ceil(widest) + NAME_GAP * paper.letters().size();
    }
}
