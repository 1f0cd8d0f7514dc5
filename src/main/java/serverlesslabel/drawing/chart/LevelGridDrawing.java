package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * Levels of the compared services in a grid: one row per characteristic, one column per service. The steps all services
 * reach are pale, so that the differences stand out.
 */
public final class LevelGridDrawing {

    private static final double ROW = 28;
    private static final double HEAD = 28;
    private static final double CELL_HEIGHT = 12;
    private static final double CELL_GAP = 3;
    private static final double WIDEST_CELL = 22;
    private static final double FIGURE = 42;
    private static final double GAP = 16;
    private static final double WIDEST_COLUMN = 280;
    private static final double SHARED = 0.3;

    private LevelGridDrawing() {}

    /**
     * Draws the grid, as wide as the paper and as high as it needs.
     *
     * @param names width of the column for the names of the characteristics, in pixels
     */
    public static Picture draw(Comparison comparison, double names, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        var axes = comparison.rubric().characteristics();
        int count = comparison.placements().size();
        double column = Math.min(WIDEST_COLUMN, (paper.width() - names) / count);
        var services = comparison.placements().stream().map(Placement::service).toList();
        for (int i = 0; i < count; i++) heading(builder, comparison, i, names + i * column, column - GAP, paper);
        for (var characteristic : axes) {
            double middle = HEAD + (characteristic.place() + 0.5) * ROW;
            var regular = Lettering.regular(13);
            builder.line(0, middle - ROW / 2, names + count * column, middle - ROW / 2, paper.palette().line(), 1);
            builder.box(0, middle - 5, 10, 10, 2, paper.palette().characteristic(characteristic.place()), Pen.NONE);
            builder.words(paper.ruler().fit(characteristic.name(), regular, names - 20 - GAP), 20,
                middle + regular.baselineOffset(), regular, paper.palette().ink(), Anchor.START);
            for (int i = 0; i < count; i++)
                level(builder, services, i, characteristic, names + i * column, middle, column - GAP, paper, texts);
        }
        var text = axes.stream().map(characteristic -> characteristic.name() + ": " + services.stream().map(service ->
                comparison.catalog().displayName(service) + " " + LevelWords.level(service, characteristic, texts))
            .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
        return new Picture(paper.width(), HEAD + axes.size() * ROW, texts.get("levels.name"), text, builder.marks());
    }

    private static void heading(PictureBuilder builder, Comparison comparison, int place, double x, double room,
        Paper paper) {
        var name = Lettering.semibold(13);
        builder.add(LegendDrawing.sample(paper.palette().series().get(place),
                new Point(x, 4), Math.min(32, room), 2));
        builder.words(paper.ruler().fit(comparison.catalog().displayName(comparison.placements().get(place).service()),
            name,
            room), x, 22, name, paper.palette().ink(), Anchor.START);
    }

    private static void level(PictureBuilder builder, List<Service> services, int place, Characteristic axis, double x,
        double middle, double room, Paper paper, Texts texts) {
        var service = services.get(place);
        int shared = services.stream().mapToInt(other -> other.levels().of(axis)).min().orElse(0);
        double cell = Math.max(2, Math.min(WIDEST_CELL, (room - FIGURE) / Level.TOP - CELL_GAP));
        for (int step = 0; step < Level.TOP; step++) {
            double left = x + step * (cell + CELL_GAP);
            LevelCells.cell(builder, service, axis, step, left, middle - CELL_HEIGHT / 2, cell, CELL_HEIGHT,
                paper.palette());
            // Translucent paper over a cell makes it pale.
            if (step < shared) builder.box(left, middle - CELL_HEIGHT / 2, cell, CELL_HEIGHT, 0,
                paper.palette().paper().faded(1 - SHARED), Pen.NONE);
        }
        boolean differs = service.levels().of(axis) > shared;
        var figure = differs ? Lettering.bold(13) : Lettering.regular(13);
        builder.words(LevelWords.level(service, axis, texts), x + Level.TOP * (cell + CELL_GAP) + 6,
            middle + figure.baselineOffset(), figure, differs ? paper.palette().ink() : paper.palette().quiet(),
            Anchor.START);
    }
}
