package serverlesslabel.drawing.chart;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** Meter of the first service of a comparison on one characteristic, with the markers of the others below its cells. */
public final class ReasonMeterDrawing {

    /** Width and height of the drawing, in pixels. */
    public static final double WIDTH = 58;
    public static final double HEIGHT = 20;

    private static final double CELL = 10;
    private static final double GAP = 2;
    private static final double MARKER = 2.6;
    private static final double TOP = 3;
    private static final double MARKERS = 17;

    private ReasonMeterDrawing() {}

    /** Draws the cells and markers; several services on one level stand beside each other. */
    public static Picture draw(Comparison comparison, Characteristic characteristic, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        var service = comparison.placements().get(0).service();
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(builder, service, characteristic, step, step * (CELL + GAP), TOP, CELL, CELL,
                paper.palette());
        var there = new int[Level.TOP + 1];
        for (int place = 1; place < comparison.placements().size(); place++) {
            var other = comparison.placements().get(place).service();
            int level = other.levels().of(characteristic);
            double x = Math.max(0, level - 1) * (CELL + GAP) + CELL / 2 + there[level]++ * MARKER * 2;
            builder.add(Markers.full(paper.palette().series(comparison.slot(other)),
                new Point(Math.min(WIDTH - MARKER, x), MARKERS), MARKER));
        }
        var text = texts.get("reasons.level", characteristic.name(), LevelWords.level(service, characteristic, texts));
        return new Picture(WIDTH, HEIGHT, text, text, builder.marks());
    }
}
