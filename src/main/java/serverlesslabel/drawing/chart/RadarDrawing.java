package serverlesslabel.drawing.chart;

import java.util.ArrayList;
import java.util.stream.Collectors;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.CharacteristicChip;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * Radar chart of the levels of one to six services, on axes in the order of the rubric, clockwise from the top. It
 * shows levels, never weighted values, and its areas mean nothing; so outlines are strong and fills are faint.
 */
public final class RadarDrawing {

    /** Width of the first service's line, in pixels on screen. */
    public static final double FIRST_WIDTH = 2.5;
    /** Width of the other services' lines, in pixels on screen. */
    public static final double OTHER_WIDTH = 1.75;
    /** Strength of the area of all stated levels; that of the documented ones lies over it and is twice as strong. */
    private static final double FILL = 0.07;
    private static final double MARKER = 3.5;
    /** The least radius, in pixels, with names around it. */
    private static final double LEAST_NAMED = 66;

    private final Comparison comparison;
    private final Paper paper;
    private final Texts texts;
    private final RadarStyle style;
    private final RadarLayout layout;

    private RadarDrawing(Comparison comparison, Paper paper, RadarStyle style, Texts texts) {
        this.comparison = comparison;
        this.paper = paper;
        this.texts = texts;
        this.style = style;
        this.layout = new RadarLayout(comparison, paper, style, texts);
    }

    /**
     * Draws the radar beside a label, filling the paper, with names but without shares; where the names would leave
     * little of it, with the signs of the characteristics instead.
     */
    public static Picture drawBeside(Comparison comparison, Paper paper, Texts texts) {
        var named = new RadarDrawing(comparison, paper, RadarStyle.inPane(), texts);
        return named.layout.radius() >= LEAST_NAMED ? named.picture()
            : new RadarDrawing(comparison, paper, RadarStyle.withSigns(), texts).picture();
    }

    /** Draws the radar on a sheet, filling the paper, in the letter sizes of the sheet. */
    public static Picture draw(Comparison comparison, SheetPaper paper) {
        return new RadarDrawing(comparison, paper.paper(), RadarStyle.onSheet(paper.letters()), paper.texts())
            .picture();
    }

    /** Draws the radar on a sheet beside a table that states the weights, so that the axes have their names alone. */
    public static Picture beside(Comparison comparison, SheetPaper paper) {
        return new RadarDrawing(comparison, paper.paper(), RadarStyle.beside(paper.letters()), paper.texts()).picture();
    }

    private Picture picture() {
        var builder = new PictureBuilder().add(grid()).add(labels());
        var placements = comparison.placements();
        // The first service is the selected one; painted last, it lies on top.
        for (int i = placements.size() - 1; i >= 0; i--) builder.add(service(placements.get(i).service(), i));
        builder.addAll(new RingNumbers(comparison, layout, style, paper).draw());
        var description = placements.stream()
            .map(placement -> placement.service().title() + ": "
            + LevelWords.all(placement.service(), comparison.rubric(), texts))
            .collect(Collectors.joining("; "));
        return new Picture(paper.width(), paper.height(), texts.get("radar.name"), description, builder.marks());
    }

    private Mark grid() {
        var line = paper.palette().line();
        var builder = new PictureBuilder();
        for (int ring = 1; ring <= Level.TOP; ring++) {
            double level = ring;
            builder.add(new Mark.Area(layout.axes().stream().map(axis -> layout.point(axis, level)).toList(), Ink.NONE,
                Pen.of(line, ring == Level.TOP ? 1.5 : 1)));
        }
        layout.axes().forEach(axis -> builder.add(Mark.Trace.line(layout.middle(), layout.point(axis, Level.TOP),
            Pen.of(line, 1))));
        return builder.cluster("", "");
    }

    private Mark labels() {
        var builder = new PictureBuilder();
        for (var axis : layout.axes()) {
            var top = layout.label(axis);
            if (style.sign() > 0) {
                builder.add(CharacteristicChip.draw(axis, top.plus(-style.sign() * share(layout.anchor(axis)), 0),
                    style.sign(), paper));
                continue;
            }
            double y = top.y() + style.name().size();
            for (var line : layout.lines(axis)) {
                builder.words(line, top.x(), y, style.name(), paper.palette().ink(), layout.anchor(axis));
                y += style.name().size() * RadarStyle.PITCH;
            }
            double below = top.y() + style.name().size();
            style.share().ifPresent(share -> builder.words(layout.share(axis), top.x(), below + share.size() + 1,
                share, paper.palette().quiet(), layout.anchor(axis)));
        }
        return builder.cluster("", "");
    }

    // Of the width of a label, what lies to the left of its point.
    private static double share(Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private Mark service(Service service, int place) {
        var series = paper.palette().series(comparison.slot(service));
        var outline = new ArrayList<Point>();
        var markers = new PictureBuilder();
        for (var axis : layout.axes()) {
            var at = layout.point(axis, service.levels().of(axis));
            outline.add(at);
            markers.add(Markers.level(series, service.levels(), axis, at, MARKER * style.strong(),
                paper.palette().paper()));
        }
        var builder = new PictureBuilder();
        // Only the first is filled: several faint fills add up to one dark area that means nothing.
        if (place == 0) builder.add(new Mark.Area(layout.axes().stream()
            .map(axis -> layout.point(axis, service.levels().documentedOf(axis))).toList(),
            series.ink().faded(FILL), Pen.NONE));
        return builder
            .add(new Mark.Area(outline, place == 0 ? series.ink().faded(FILL) : Ink.NONE,
                series.pen(style.strong() * (place == 0 ? FIRST_WIDTH : OTHER_WIDTH))))
            .addAll(markers.marks())
            .cluster(service.title(), LevelWords.all(service, comparison.rubric(), texts));
    }
}
