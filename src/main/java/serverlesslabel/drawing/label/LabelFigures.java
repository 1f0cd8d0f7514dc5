package serverlesslabel.drawing.label;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Question;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Icon;
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
    /** How much higher figures and captions stand, and how much larger figures are, without pictograms. */
    private static final double LIFT = 4.5;
    private static final double LARGER = 1.3;
    /** A figure that fits on one line only in a smaller size than this is set on two lines. */
    private static final double LEAST_ON_ONE = 3.6;
    private static final Lettering ON_TWO = Lettering.semibold(3.5);
    private static final double FIRST_OF_TWO = FIGURES + 12.5;
    private static final double PITCH_OF_TWO = 3.75;
    /** Where a figure may be broken: after a space, after a hyphen, or after a dot that a letter follows. */
    private static final String BREAKS = "(?<=[ -])(?=\\S)|(?<=\\.)(?=\\p{L})";

    private final LabelGrid grid;
    private final double pitch;
    /** One for each figure, or none at all: a row in which one is missing would have a hole. */
    private final List<Icon> pictograms;
    private final double lift;
    private final Lettering large;

    LabelFigures(LabelGrid grid) {
        this.grid = grid;
        var figures = grid.rubric().label().figures();
        var found = figures.stream().flatMap(figure -> grid.paper().icons()
            .icon(IconSource.IconKind.PICTOGRAMS, figure.id()).stream()).toList();
        this.pictograms = found.size() == figures.size() ? found : List.of();
        this.lift = pictograms.isEmpty() ? LIFT : 0;
        this.large = pictograms.isEmpty() ? Lettering.semibold(FIGURE.size() * LARGER) : FIGURE;
        this.pitch = LabelGrid.ROOM / Math.max(1, grid.rubric().label().figures().size());
    }

    /** Draws the headline and, where the rubric has small figures, a rule and their row below it. */
    void draw() {
        var figures = grid.rubric().label().figures();
        headline(figures.isEmpty() ? MIDDLE_OF_BOTH : HEADLINE);
        if (figures.isEmpty()) return;
        grid.rule(FIGURES - 1.5);
        for (int i = 0; i < figures.size(); i++) figure(figures.get(i), i);
    }

    private void headline(double top) {
        var question = grid.rubric().label().headline();
        // A rubric without a headline question has no measured figure; the index takes its place.
        var words = question.map(grid::answer).orElseGet(() ->
            LevelWords.referenceIndex(grid.service(), grid.rubric(), grid.texts()));
        grid.words(words, LabelGrid.MIDDLE, top + 11.3, grid.shrunk(words, Lettering.bold(12.5), LabelGrid.ROOM),
            Anchor.MIDDLE, LabelGrid.ROOM);
        var caption = grid.rubric().label().caption().orElseGet(() -> grid.texts().get("sheet.index"));
        grid.caption(caption, LabelGrid.MIDDLE, top + 18.5, grid.shrunk(caption, Lettering.regular(4.4),
            LabelGrid.ROOM), Anchor.MIDDLE, LabelGrid.ROOM);
    }

    private void figure(Question figure, int place) {
        double x = LabelGrid.LEFT + (place + 0.5) * pitch;
        if (!pictograms.isEmpty()) pictogram(figure, pictograms.get(place), x);
        var words = grid.answer(figure);
        double room = pitch - 0.8;
        var parts = halves(words);
        if (parts.size() == 1 || grid.shrunk(words, large, room).size() >= LEAST_ON_ONE)
            grid.words(words, x, BASELINE - lift, grid.shrunk(words, large, room), Anchor.MIDDLE, room);
        else twoLines(parts, x, room);
        grid.caption(figure.brief(), x, FIGURES + 20 - lift, grid.shrunk(figure.brief(), CAPTION, pitch - 0.4),
            Anchor.MIDDLE, pitch - 0.4);
    }

    // Both halves are set in the size the longer one needs.
    private void twoLines(List<String> halves, double x, double room) {
        var first = grid.shrunk(halves.get(0), ON_TWO, room);
        var second = grid.shrunk(halves.get(1), ON_TWO, room);
        var smaller = first.size() < second.size() ? first : second;
        grid.words(halves.get(0), x, FIRST_OF_TWO - lift, smaller, Anchor.MIDDLE, room);
        grid.words(halves.get(1), x, FIRST_OF_TWO - lift + PITCH_OF_TWO, smaller, Anchor.MIDDLE, room);
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

    private void pictogram(Question figure, Icon icon, double x) {
        grid.builder().add(Mark.Cluster.of(figure.name(), "", List.of(new Mark.Stamp(icon.outline(), icon.grid(),
            grid.point(x - PICTOGRAM / 2, FIGURES + 1), PICTOGRAM * grid.unit(), Ink.NONE,
            Pen.of(grid.palette().ink(), 0.5 * grid.unit())))));
    }
}
