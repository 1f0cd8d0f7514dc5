package serverlesslabel.drawing.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Question;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;

/** Figures of a label: one or two large ones side by side, and below them the row of small ones. */
final class LabelFigures {

    private static final double LARGE_HEIGHT = 21.5;
    private static final double LARGE = 10.6;
    private static final double LARGE_BASELINE = 12.6;
    private static final double LARGE_CAPTION = 18;
    private static final double DIVIDER = 2.9;
    /** Space left free at each side of a large figure. */
    private static final double PAD = 2;

    private final LabelGrid grid;
    private final List<Question> large;
    private final Optional<SmallFigures> small;

    /** The figures of a service; none at all where it has no answer to any of their questions. */
    LabelFigures(LabelGrid grid) {
        this.grid = grid;
        var label = grid.rubric().label();
        var answers = grid.service().facts();
        // A figure that is not known is said to be unknown, as long as another one is known.
        this.large = label.large().stream().anyMatch(question -> answers.answer(question).isPresent())
            ? label.large() : List.of();
        this.small = SmallFigures.of(grid, label.figures().stream()
            .filter(question -> answers.answer(question).isPresent()).toList());
    }

    /** The height of all figures, 0 where there are none. */
    double height() {
        return (large.isEmpty() ? 0 : LARGE_HEIGHT) + (small.isEmpty() ? 0 : SmallFigures.HEIGHT);
    }

    /** The height of figures of both sizes. */
    static double full() {
        return LARGE_HEIGHT + SmallFigures.HEIGHT;
    }

    /** Draws the figures from a height downwards, with a rule below each size. */
    void draw(double top) {
        double y = top;
        if (!large.isEmpty()) {
            large(y);
            y += LARGE_HEIGHT;
            grid.rule(y);
        }
        if (small.isEmpty()) return;
        small.get().draw(y);
        grid.rule(y + SmallFigures.HEIGHT);
    }

    private void large(double top) {
        double column = LabelGrid.ROOM / large.size();
        var captions = Stream.concat(grid.rubric().label().caption().stream(),
            grid.rubric().label().secondCaption().stream()).toList();
        for (int i = 0; i < large.size(); i++) {
            double middle = LabelGrid.LEFT + (i + 0.5) * column;
            double room = column - 2 * PAD;
            var words = grid.answer(large.get(i));
            var lettering = grid.documented(large.get(i)) ? Lettering.bold(LARGE) : Lettering.regular(LARGE);
            grid.words(words, middle, top + LARGE_BASELINE, grid.shrunk(words, lettering, room), Anchor.MIDDLE, room);
            grid.caption(captions.get(i), middle, top + LARGE_CAPTION,
                grid.shrunk(captions.get(i), Lettering.regular(3.8), room), Anchor.MIDDLE, room);
            if (i > 0) grid.divider(LabelGrid.LEFT + i * column, top + DIVIDER, top + LARGE_HEIGHT - DIVIDER);
        }
    }
}
