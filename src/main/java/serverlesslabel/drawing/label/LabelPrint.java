package serverlesslabel.drawing.label;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Pen;
import serverlesslabel.wording.LifeWords;

/** Small print of a label: what hollow and ° mean where they are on it, weights, rubric and day, and what it is not. */
final class LabelPrint {

    private static final Lettering SMALL = Lettering.regular(LabelGrid.SMALLEST);
    private static final double PITCH = 4.3;
    private static final double LAST = LabelGrid.HEIGHT - 4.4;
    /** The cells of the legend, and the gaps behind a cell and behind its word. */
    private static final double CELL = 3.4;
    private static final double CELL_HEIGHT = 2.6;
    private static final double CELL_GAP = 1.4;
    private static final double WORD_GAP = 3.2;

    private final LabelGrid grid;
    private final List<String> lines;
    private final boolean open;

    LabelPrint(LabelGrid grid) {
        this.grid = grid;
        this.open = isOpen(grid);
        this.lines = lines();
    }

    /** The top of the small print, below which it takes all there is. */
    double top() {
        int count = lines.size() + (open ? 1 : 0);
        return LAST - (count - 1) * PITCH - SMALL.capHeight() - 2.4;
    }

    /** Draws the lines at the foot of the label. */
    void draw() {
        double y = LAST - (lines.size() - 1) * PITCH;
        if (open) legend(y - PITCH);
        for (var line : lines) {
            grid.caption(line, LabelGrid.LEFT, y, SMALL, Anchor.START, LabelGrid.ROOM);
            y += PITCH;
        }
    }

    // Whether anything on this label is drawn hollow or set light.
    private static boolean isOpen(LabelGrid grid) {
        var service = grid.service();
        return !service.levels().stated().equals(service.levels().documented())
            || grid.rubric().label().questions().flatMap(question -> service.facts().answer(question).stream())
                .anyMatch(fact -> !fact.documented());
    }

    private List<String> lines() {
        var texts = grid.texts();
        var service = grid.service();
        var lines = new ArrayList<String>();
        // Whoever would choose it has to know first that it can no longer be had.
        LifeWords.warning(service, service.facts().day(), texts).ifPresent(lines::add);
        if (!open && judged(service)) lines.add(texts.get("judged.all"));
        lines.add(service.facts().day()
            .map(day -> texts.get("label.small.past", grid.rubric().version(), texts.formats().day(day)))
            .or(() -> service.facts().asOf()
                .map(day -> texts.get("label.small.facts", grid.rubric().version(), texts.formats().day(day))))
            .orElseGet(() -> texts.get("label.small.rubric", grid.rubric().version())));
        lines.add(texts.get("label.small.official", grid.rubric().name()));
        return lines;
    }

    private static boolean judged(Service service) {
        return !service.levels().judged().isEmpty();
    }

    private void legend(double y) {
        var ink = grid.palette().quiet();
        double top = y - SMALL.capHeight() / 2 - CELL_HEIGHT / 2;
        var documented = grid.texts().get("label.legend.documented");
        grid.builder().box(LabelGrid.LEFT, top, CELL, CELL_HEIGHT, 0.3, ink, Pen.of(ink, 0.2));
        double x = LabelGrid.LEFT + CELL + CELL_GAP;
        grid.caption(documented, x, y, SMALL, Anchor.START, LabelGrid.ROOM);
        x += grid.width(documented, SMALL) + WORD_GAP;
        grid.builder().box(x + 0.1, top + 0.1, CELL - 0.2, CELL_HEIGHT - 0.2, 0.3, grid.palette().paper(),
            Pen.of(ink, 0.25));
        x += CELL + CELL_GAP;
        grid.caption(grid.texts().get(judged(grid.service()) ? "label.legend.judged" : "label.legend.open"), x, y,
            SMALL, Anchor.START, LabelGrid.RIGHT - x);
    }
}
