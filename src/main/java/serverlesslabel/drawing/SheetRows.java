package serverlesslabel.drawing;

import java.util.List;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/** The right half of a comparison sheet: names of the rows, and a column a service. */
final class SheetRows {

    /** Narrower columns than this set names smaller, on three lines. */
    private static final double NARROW = 150;
    private static final double MODE = 88;
    private static final double SMALL_PITCH = 17;
    private static final double SCALE_TOP = 140;
    private static final double SCALE_HEIGHT = 140;
    private static final double WIDEST_SCALE = 190;
    private static final double LEVELS_TOP = 300;
    private static final double LEVEL_PITCH = 26;
    private static final double FIGURES_TOP = LEVELS_TOP + 8 * LEVEL_PITCH + 14;
    private static final double FIGURE_PITCH = 29;
    private static final double CELL_GAP = 3;
    private static final double WIDEST_CELL = 24;

    private final Rubric rubric;
    private final List<Question> figures;
    private final Paper paper;
    private final Palette palette;
    private final Texts texts;
    private final double levelPitch;

    SheetRows(Rubric rubric, List<Question> figures, Paper paper, Texts texts) {
        this.rubric = rubric;
        this.figures = figures;
        this.paper = paper;
        this.palette = paper.palette();
        this.texts = texts;
        this.levelPitch = 8 * LEVEL_PITCH / rubric.characteristics().size();
    }

    /** The names of the rows from an x, and rules between them to another; names have so much room. */
    List<Mark> names(Point corner, double right, double room) {
        var marks = new Marks();
        var regular = Lettering.regular(15);
        for (var each : rubric.characteristics()) {
            double middle = corner.y() + LEVELS_TOP + (each.place() + 0.5) * levelPitch;
            marks.box(corner.x(), middle - 5, 10, 10, 2, palette.characteristic(each.place()), Pen.NONE);
            marks.words(paper.ruler().fit(each.brief(), regular, room - 20), corner.x() + 20, middle + regular.middle(),
                regular, palette.ink(), Anchor.START);
            marks.line(corner.x(), middle - levelPitch / 2, right, middle - levelPitch / 2, palette.line(), 1);
        }
        for (int i = 0; i < figures.size(); i++) {
            double middle = corner.y() + FIGURES_TOP + (i + 0.5) * FIGURE_PITCH;
            marks.line(corner.x(), middle - FIGURE_PITCH / 2, right, middle - FIGURE_PITCH / 2, palette.line(), 1);
            marks.words(paper.ruler().fit(figures.get(i).name(), regular, room), corner.x(), middle + regular.middle(),
                regular, palette.ink(), Anchor.START);
        }
        return marks.list();
    }

    /** The column of a service of the comparison, so wide. */
    Mark.Cluster column(Comparison comparison, int place, Point corner, double width) {
        var placement = comparison.placements().get(place);
        var marks = new Marks();
        marks.add(LegendDrawing.sample(palette.series().get(place), new Point(0, 4), Math.min(44, width), 2.5, paper));
        head(marks, placement, comparison, width);
        double scale = Math.min(WIDEST_SCALE, width);
        marks.addAll(ScaleDrawing.draw(rubric.classes(), comparison.labelClass(placement.service()),
            new Point(0, SCALE_TOP), scale, SCALE_HEIGHT, palette));
        levels(marks, placement, width);
        figures(marks, placement, width);
        return new Mark.Cluster(placement.service().title(), LevelWords.all(placement.service(), rubric, texts), corner,
            marks.list());
    }

    private void head(Marks marks, Placement placement, Comparison comparison, double width) {
        boolean narrow = width < NARROW;
        var name = Lettering.bold(narrow ? 15 : 19);
        var small = Lettering.regular(13);
        double y = 32;
        for (var line : Lines.of(placement.service().name(), name, width, narrow ? 3 : 2, paper.ruler())) {
            marks.words(line, 0, y, name, palette.ink(), Anchor.START);
            y += name.size() + 3;
        }
        y = MODE;
        marks.words(paper.ruler().fit(placement.service().mode(), small, width), 0, y, small, palette.quiet(),
            Anchor.START);
        for (var line : standing(placement, comparison, narrow)) {
            y += SMALL_PITCH;
            marks.words(paper.ruler().fit(line, small, width), 0, y, small, palette.ink(), Anchor.START);
        }
    }

    // Rank, index and, where the weights are not the reference, the class they give: two lines at most.
    private List<String> standing(Placement placement, Comparison comparison, boolean narrow) {
        var rank = LevelWords.rank(placement, texts);
        var index = LevelWords.index(placement, texts);
        var letter = placement.index().classIn(rubric.classes()).letter();
        boolean yours = !comparison.weights().equals(rubric.reference());
        if (narrow) return List.of(texts.say(yours ? "sheet.yours.brief" : "sheet.rank", rank, letter),
            texts.say("sheet.index", index));
        var standing = texts.say("sheet.rank.index", rank, index);
        return yours ? List.of(standing, texts.say("sheet.yours", letter)) : List.of(standing);
    }

    private void levels(Marks marks, Placement placement, double width) {
        var figure = Lettering.semibold(15);
        double cell = Math.min(WIDEST_CELL, (width - 36 - 4 * CELL_GAP) / Level.TOP);
        for (var each : rubric.characteristics()) {
            double middle = LEVELS_TOP + (each.place() + 0.5) * levelPitch;
            for (int step = 0; step < Level.TOP; step++)
                LevelCells.cell(marks, placement.service(), each, step, step * (cell + CELL_GAP), middle - 6, cell, 12,
                    palette);
            marks.words(LevelWords.level(placement.service(), each, texts), 5 * (cell + CELL_GAP) + 6,
                middle + figure.middle(), figure, palette.ink(), Anchor.START);
        }
    }

    private void figures(Marks marks, Placement placement, double width) {
        var figure = Lettering.semibold(15);
        for (int i = 0; i < figures.size(); i++) {
            double middle = FIGURES_TOP + (i + 0.5) * FIGURE_PITCH;
            var words = placement.service().facts().answer(figures.get(i)).map(fact -> FactWords.value(fact, texts))
                .orElse(texts.say("none"));
            marks.words(paper.ruler().fit(words, figure, width), 0, middle + figure.middle(), figure, palette.ink(),
                Anchor.START);
        }
    }
}
