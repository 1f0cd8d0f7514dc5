package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/**
 * The levels of one to six services on axes in the order of the rubric, clockwise from the top. It shows levels, never
 * weighted values, and its areas mean nothing; so outlines come first and fills are faint.
 */
public final class RadarDrawing {

    /** How thick the line of the first service is. */
    static final double FIRST_WIDTH = 2.5;
    /** How thick the others are. */
    static final double OTHER_WIDTH = 1.75;
    private static final double FILL = 0.08;
    /** Of more services than this only the first is filled: many faint fills together are mud. */
    private static final int MOST_FILLS = 3;
    private static final double MARKER = 3.5;

    private final Comparison comparison;
    private final Paper paper;
    private final Texts texts;
    private final RadarStyle style;
    private final RadarShape shape;

    private RadarDrawing(Comparison comparison, Paper paper, RadarStyle style, Texts texts) {
        this.comparison = comparison;
        this.paper = paper;
        this.texts = texts;
        this.style = style;
        this.shape = new RadarShape(comparison, paper, style, texts);
    }

    /** The radar of a comparison, as large as its labels leave room for. */
    public static Picture draw(Comparison comparison, Paper paper, Texts texts) {
        return new RadarDrawing(comparison, paper, RadarStyle.onScreen(paper.width()), texts).picture();
    }

    /** The same in the letters of a sheet. */
    static Picture draw(Comparison comparison, SheetPaper paper) {
        return new RadarDrawing(comparison, paper.paper(), RadarStyle.on(paper.letters()), paper.texts()).picture();
    }

    private Picture picture() {
        var marks = new Marks().add(grid()).add(labels());
        var placements = comparison.placements();
        // The first, the selected one, is painted last and so lies on top.
        for (int i = placements.size() - 1; i >= 0; i--) marks.add(service(placements.get(i).service(), i));
        marks.addAll(ringNumbers());
        var description = placements.stream()
            .map(each -> each.service().title() + ": " + LevelWords.all(each.service(), comparison.rubric(), texts))
            .collect(Collectors.joining("; "));
        return new Picture(paper.width(), paper.height(), texts.say("radar.name"), description, marks.list());
    }

    private Mark grid() {
        var line = paper.palette().line();
        var marks = new Marks();
        for (int ring = 1; ring <= Level.TOP; ring++) {
            double level = ring;
            marks.add(new Mark.Area(shape.axes().stream().map(axis -> shape.on(axis, level)).toList(), Ink.NONE,
                Pen.of(line, ring == Level.TOP ? 1.5 : 1)));
        }
        shape.axes().forEach(axis -> marks.add(Mark.Trace.line(shape.middle(), shape.on(axis, Level.TOP),
            Pen.of(line, 1))));
        return marks.cluster("", "");
    }

    private List<Mark> ringNumbers() {
        var marks = new Marks();
        var ring = style.ring();
        for (int level = 1; level <= Level.TOP; level++) {
            var at = shape.on(shape.axes().get(0), level).plus(MARKER + 2, ring.middle());
            double width = paper.ruler().width(Integer.toString(level), ring);
            // A little paper behind the number, so that lines do not run through it.
            marks.box(at.x() - 1, at.y() - ring.capital() - 1, width + 2, ring.capital() + 2, 2,
                paper.palette().paper().at(0.75), Pen.NONE);
            marks.words(Integer.toString(level), at.x(), at.y(), ring, paper.palette().quiet(), Anchor.START);
        }
        return marks.list();
    }

    private Mark labels() {
        var marks = new Marks();
        for (var axis : shape.axes()) {
            var top = shape.label(axis);
            double y = top.y() + style.name().size();
            marks.words(shape.name(axis), top.x(), y, style.name(), paper.palette().ink(), shape.anchor(axis));
            marks.words(shape.share(axis), top.x(), y + style.share().size() + 1, style.share(),
                paper.palette().quiet(), shape.anchor(axis));
        }
        return marks.cluster("", "");
    }

    private Mark service(Service service, int place) {
        var series = paper.palette().series().get(place);
        var outline = new ArrayList<Point>();
        var markers = new Marks();
        for (var axis : shape.axes()) {
            var at = shape.on(axis, service.levels().of(axis));
            outline.add(at);
            boolean hollow = service.levels().documentedOf(axis) < service.levels().of(axis);
            markers.add(Markers.draw(series, at, MARKER * style.strong(), hollow, paper.palette().paper()));
        }
        boolean filled = place == 0 || comparison.placements().size() <= MOST_FILLS;
        return new Marks()
            .add(new Mark.Area(outline, filled ? series.ink().at(FILL) : Ink.NONE,
                series.pen(style.strong() * (place == 0 ? FIRST_WIDTH : OTHER_WIDTH))))
            .addAll(markers.list())
            .cluster(service.title(), LevelWords.all(service, comparison.rubric(), texts));
    }
}
