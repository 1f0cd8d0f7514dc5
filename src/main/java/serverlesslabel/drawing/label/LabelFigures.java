package serverlesslabel.drawing.label;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Question;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.wording.LevelWords;

/** Figures of a label: one large headline, and a row of small figures under their pictograms. */
final class LabelFigures {

    private static final double HEADLINE = 93;
    private static final double FIGURES = 115;
    /** Top of the headline where there are no small figures: it is centred in the space of both. */
    private static final double MIDDLE_OF_BOTH = 104;
    private static final double PICTOGRAM = 8.5;
    private static final Lettering FIGURE = Lettering.semibold(4.2);
    private static final Lettering CAPTION = Lettering.regular(3.3);
    private static final double BASELINE = FIGURES + 15;
    /** A figure that fits on one line only in a smaller size than this is set on two lines. */
    private static final double LEAST_ON_ONE = 3.6;
    private static final Lettering ON_TWO = Lettering.semibold(3.5);
    private static final double FIRST_OF_TWO = FIGURES + 12.5;
    private static final double PITCH_OF_TWO = 3.75;
    /** Where a figure may be broken: after a space, after a hyphen, or after a dot that a letter follows. */
    private static final String BREAKS = "(?<=[ -])(?=\\S)|(?<=\\.)(?=\\p{L})";

    private final LabelGrid grid;
    private final double pitch;

    LabelFigures(LabelGrid grid) {
        this.grid = grid;
        this.pitch = LabelGrid.ROOM / Math.max(1, grid.rubric().label().figures().size());
    }

    /** Draws the headline and, where the rubric has small figures, a rule and their row below it. */
    void draw() {
        var figures = grid.rubric().label().figures();
        headline(figures.isEmpty() ? MIDDLE_OF_BOTH : HEADLINE);
        if (figures.isEmpty()) return;
        grid.rule(FIGURES - 1.5);
        for (int i = 0; i < figures.size(); i++) figure(figures.get(i), LabelGrid.LEFT + (i + 0.5) * pitch);
    }

    private void headline(double top) {
        var question = grid.rubric().label().headline();
        // A rubric without a headline question has no measured figure; the index takes its place.
        var words = question.map(grid::answer).orElseGet(() ->
            LevelWords.referenceIndex(grid.service(), grid.rubric(), grid.texts()));
        grid.words(words, LabelGrid.MIDDLE, top + 12, grid.shrunk(words, Lettering.bold(12.5), LabelGrid.ROOM),
            Anchor.MIDDLE, LabelGrid.ROOM);
        grid.caption(question.map(headline -> grid.texts().get("label.headline", headline.name()))
            .orElseGet(() -> grid.texts().get("sheet.index")), LabelGrid.MIDDLE, top + 18.2,
            Lettering.regular(4.4), Anchor.MIDDLE, LabelGrid.ROOM);
    }

    private void figure(Question figure, double x) {
        pictogram(figure, x);
        var words = grid.answer(figure);
        double room = pitch - 0.8;
        var parts = halves(words);
        if (parts.size() == 1 || grid.shrunk(words, FIGURE, room).size() >= LEAST_ON_ONE)
            grid.words(words, x, BASELINE, grid.shrunk(words, FIGURE, room), Anchor.MIDDLE, room);
        else twoLines(parts, x, room);
        grid.caption(figure.brief(), x, FIGURES + 20, CAPTION, Anchor.MIDDLE, pitch - 0.4);
    }

    // Both halves are set in the size the longer one needs.
    private void twoLines(List<String> halves, double x, double room) {
        var first = grid.shrunk(halves.get(0), ON_TWO, room);
        var second = grid.shrunk(halves.get(1), ON_TWO, room);
        var smaller = first.size() < second.size() ? first : second;
        grid.words(halves.get(0), x, FIRST_OF_TWO, smaller, Anchor.MIDDLE, room);
        grid.words(halves.get(1), x, FIRST_OF_TWO + PITCH_OF_TWO, smaller, Anchor.MIDDLE, room);
    }

    // Breaks the text where the longer half is shortest; the text as its only part where it cannot be broken.
    private List<String> halves(String words) {
        var parts = List.of(words.split(BREAKS));
        return IntStream.range(1, parts.size())
            .mapToObj(i -> List.of(String.join("", parts.subList(0, i)).strip(),
                String.join("", parts.subList(i, parts.size()))))
            .min((one, other) -> Double.compare(longer(one), longer(other))).orElse(List.of(words));
    }

    private double longer(List<String> halves) {
        return Math.max(grid.width(halves.get(0), FIGURE), grid.width(halves.get(1), FIGURE));
    }

    private void pictogram(Question figure, double x) {
        grid.paper().icons().icon(IconSource.IconKind.PICTOGRAMS, figure.id()).ifPresent(icon -> grid.builder().add(
            Mark.Cluster.of(figure.name(), "", List.of(new Mark.Stamp(icon.outline(), icon.grid(),
                grid.point(x - PICTOGRAM / 2, FIGURES + 1), PICTOGRAM * grid.unit(), Ink.NONE,
                Pen.of(grid.palette().ink(), 0.5 * grid.unit()))))));
    }
}
