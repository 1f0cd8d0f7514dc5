package serverlesslabel.drawing;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Index;
import serverlesslabel.text.Texts;

/**
 * The label of one service, laid out in millimetres on the 96 × 192 of energy labels and drawn at the width of the
 * paper. Its letter and index are always by the reference weights.
 */
public final class LabelDrawing {

    /** Millimetres across. */
    public static final double WIDTH = 96;
    /** Millimetres down. */
    public static final double HEIGHT = 192;

    private static final double LEFT = 4;
    private static final double RIGHT = WIDTH - LEFT;
    private static final double MIDDLE = WIDTH / 2;
    private static final double RULE = 0.4;
    private static final double SMALLEST = 2.4;

    private static final double NAMES = 25;
    private static final double SCALE = 43;
    private static final double SCALE_HEIGHT = 47;
    private static final double HEADLINE = 93;
    private static final double FIGURES = 115;
    private static final double LEVELS = 139;
    private static final double SMALL_PRINT = 183;

    private final Service service;
    private final Rubric rubric;
    private final Paper paper;
    private final Palette palette;
    private final Texts texts;
    private final double unit;
    private final Marks marks;

    private LabelDrawing(Service service, Rubric rubric, Paper paper, Texts texts) {
        this.service = service;
        this.rubric = rubric;
        this.paper = paper;
        this.palette = paper.palette();
        this.texts = texts;
        this.unit = paper.width() / WIDTH;
        this.marks = new Marks(unit);
    }

    /** The label of a service; the picture is twice as high as the paper is wide. */
    public static Picture draw(Service service, Rubric rubric, Paper paper, Texts texts) {
        return new LabelDrawing(service, rubric, paper, texts).picture();
    }

    private Picture picture() {
        marks.box(0.5, 0.5, WIDTH - 1, HEIGHT - 1, 3, palette.paper(), Pen.of(palette.ink(), 0.6));
        header();
        names();
        scale();
        headline();
        figures();
        levels();
        smallPrint();
        var reached = Comparison.labelClass(service, rubric);
        return new Picture(WIDTH * unit, HEIGHT * unit, texts.say("label.name", service.title()),
            texts.say("label.says", service.title(), reached.letter(), indexWords(), idleWords(), rubric.version()),
            marks.list());
    }

    private void header() {
        marks.box(LEFT, LEFT, RIGHT - LEFT, 15, 1.5, palette.accent(), Pen.NONE);
        var word = Lettering.bold(9.2);
        marks.words(texts.say("label.word"), LEFT + 3.5, 14.8, word, palette.onAccent(), Anchor.START);
        double side = 13;
        double corner = RIGHT - side - 1;
        // A code needs light paper and dark modules whatever the theme, or cameras do not find it.
        marks.box(corner, LEFT + 1, side, side, 0.6, Palette.PRINT.paper(), Pen.NONE);
        double quiet = 1.2;
        marks.add(Mark.Cluster.of(texts.say("label.code"), service.documentation().toString(), List.of(
            QrCode.draw(service.documentation().toString(), at(corner + quiet, LEFT + 1 + quiet),
                (side - 2 * quiet) * unit, Palette.PRINT.ink()))));
    }

    private void names() {
        var provider = Lettering.semibold(4.6);
        var name = Lettering.bold(5.4);
        var mode = Lettering.regular(4.6);
        double left = paper.ruler().width(service.provider().name(), marks.sized(provider)) / unit;
        double room = RIGHT - LEFT;
        marks.words(fit(service.provider().name(), provider, room * 0.4), LEFT, NAMES, provider, palette.ink(),
            Anchor.START);
        double y = NAMES;
        for (var line : lines(service.name(), name, room - Math.min(left, room * 0.4) - 4)) {
            marks.words(line, RIGHT, y, name, palette.ink(), Anchor.END);
            y += 5.9;
        }
        marks.words(fit(service.mode(), mode, room), RIGHT, y, mode, palette.quiet(), Anchor.END);
        rule(SCALE - 2.6);
    }

    private void scale() {
        var reached = Comparison.labelClass(service, rubric);
        marks.addAll(ScaleDrawing.draw(rubric.classes(), reached, at(LEFT, SCALE), (RIGHT - LEFT) * unit,
            SCALE_HEIGHT * unit, palette));
        rule(SCALE + SCALE_HEIGHT + 0.6);
        // Beside the shorter of the neighbouring arrows: below the pointer for the better half, above it for the other.
        double pitch = SCALE_HEIGHT / LabelClass.COUNT;
        double y = SCALE + (reached.place() + (reached.place() <= LabelClass.COUNT / 2 ? 1.85 : -0.42)) * pitch;
        marks.words(texts.say("label.index", indexWords()), RIGHT, y, Lettering.semibold(4.2), palette.ink(),
            Anchor.END);
    }

    private void headline() {
        var figure = Lettering.bold(12.5);
        var fitting = shrunk(idleWords(), figure, RIGHT - LEFT);
        marks.words(fit(idleWords(), fitting, RIGHT - LEFT), MIDDLE, HEADLINE + 12, fitting, palette.ink(),
            Anchor.MIDDLE);
        var caption = Lettering.regular(4.4);
        marks.words(fit(texts.say("label.headline", rubric.label().headline().name()), caption, RIGHT - LEFT), MIDDLE,
            HEADLINE + 18.2, caption, palette.quiet(), Anchor.MIDDLE);
        rule(FIGURES - 1.5);
    }

    private void figures() {
        var figures = rubric.label().figures();
        double pitch = (RIGHT - LEFT) / Math.max(1, figures.size());
        var figure = Lettering.semibold(4.2);
        var caption = Lettering.regular(3.3);
        for (int i = 0; i < figures.size(); i++) {
            double x = LEFT + (i + 0.5) * pitch;
            pictogram(figures.get(i), x);
            var words = figureWords(figures.get(i));
            var fitting = shrunk(words, figure, pitch - 0.8);
            marks.words(fit(words, fitting, pitch - 0.8), x, FIGURES + 15, fitting, palette.ink(),
                Anchor.MIDDLE);
            marks.words(fit(figures.get(i).brief(), caption, pitch - 0.4), x, FIGURES + 20, caption, palette.quiet(),
                Anchor.MIDDLE);
        }
        rule(LEVELS - 2);
    }

    private void pictogram(Question figure, double x) {
        double side = 8.5;
        paper.icons().icon(IconSource.Shelf.PICTOGRAMS, figure.id()).ifPresent(icon -> marks.add(
            Mark.Cluster.of(figure.name(), "",
            List.of(new Mark.Stamp(icon.outline(), icon.grid(), at(x - side / 2, FIGURES + 1), side * unit,
                Ink.NONE, Pen.of(palette.ink(), 0.5 * unit))))));
    }

    private void levels() {
        double pitch = (SMALL_PRINT - LEVELS - 3) / rubric.characteristics().size();
        for (var each : rubric.characteristics()) level(each, LEVELS + (each.place() + 0.5) * pitch, Math.min(pitch,
            5.2));
        rule(SMALL_PRINT - 2.6);
    }

    private void level(Characteristic each, double middle, double pitch) {
        var name = Lettering.regular(pitch * 0.78);
        double cell = 5.4;
        double left = RIGHT - 9 - Level.TOP * (cell + 0.7);
        marks.words(characteristic(each, name, left - LEFT - 2), LEFT, middle + name.middle(), name, palette.ink(),
            Anchor.START);
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(marks, service, each, step, left + step * (cell + 0.7), middle - 1.5, cell, 3, palette);
        marks.words(LevelWords.level(service, each, texts), RIGHT, middle + name.middle(),
            Lettering.semibold(pitch * 0.78), palette.ink(), Anchor.END);
    }

    private String characteristic(Characteristic each, Lettering lettering, double room) {
        boolean fits = paper.ruler().width(each.name(), marks.sized(lettering)) <= room * unit;
        return fits ? each.name() : fit(each.brief(), lettering, room);
    }

    private void smallPrint() {
        var small = Lettering.regular(3.3);
        var day = service.facts().asOf().map(texts.formats()::day).orElse(texts.say("none"));
        marks.words(fit(texts.say("label.small.rubric", rubric.version(), day), small, RIGHT - LEFT), LEFT,
            SMALL_PRINT + 1.4, small,
            palette.quiet(),
            Anchor.START);
        marks.words(texts.say("label.small.official"), LEFT, SMALL_PRINT + 5.6, small, palette.quiet(), Anchor.START);
    }

    private void rule(double y) {
        marks.line(LEFT, y, RIGHT, y, palette.ink(), RULE);
    }

    private Point at(double x, double y) {
        return new Point(x * unit, y * unit);
    }

    private String fit(String text, Lettering lettering, double room) {
        return paper.ruler().fit(text, marks.sized(lettering), room * unit);
    }

    private List<String> lines(String text, Lettering lettering, double room) {
        return Lines.of(text, marks.sized(lettering), room * unit, 2, paper.ruler());
    }

    // A long figure is set smaller, down to what can still be read, before it is cut.
    private Lettering shrunk(String text, Lettering lettering, double room) {
        double width = paper.ruler().width(text, marks.sized(lettering)) / unit;
        double size = width <= room ? lettering.size() : Math.max(SMALLEST, lettering.size() * room / width);
        return new Lettering(size, lettering.weight());
    }

    private String idleWords() {
        return figureWords(rubric.label().headline());
    }

    private String figureWords(Question figure) {
        return service.facts().answer(figure).map(fact -> FactWords.value(fact, texts)).orElse(texts.say("none"));
    }

    private String indexWords() {
        var index = Index.of(service.levels(), rubric.reference());
        var sure = Index.documentedOf(service.levels(), rubric.reference());
        var formats = texts.formats();
        return sure.compareTo(index) < 0
            ? texts.say("range", formats.tenths(sure.tenths()), formats.tenths(index.tenths()))
            : formats.tenths(index.tenths());
    }
}
