package serverlesslabel.drawing.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import serverlesslabel.domain.Question;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Icon;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;

/**
 * Row of the small figures of a label, each beside its pictogram and above its caption. Columns are as wide as their
 * words need. Up to three are narrowed to fit, more are only shown where they fit as they are: the last is left out.
 */
final class SmallFigures {

    /** Height of the row. */
    static final double HEIGHT = 14;

    private static final int NARROWED = 3;
    private static final double PICTOGRAM = 5.6;
    private static final double PICTOGRAM_ROOM = 7.4;
    private static final double GAP = 3;
    /** Added to the room of a column, so that words as wide as it are not cut for a rounding error. */
    private static final double ROUNDING = 0.02;
    private static final double SIZE = 4.1;
    private static final Lettering CAPTION = Lettering.regular(3.4);
    private static final double BASELINE = 6.1;
    private static final double BELOW = 4.4;
    /** Baseline of the first line, and the pitch, of a figure on two lines. */
    private static final double FIRST_OF_TWO = 4.2;
    private static final double PITCH = 3.9;
    /** Where a figure may be broken: after a space, after a hyphen, or after a dot that a letter follows. */
    private static final String BREAKS = "(?<=[ -])(?=\\S)|(?<=\\.)(?=\\p{L})";

    private final LabelGrid grid;
    private final List<Question> figures;
    private final List<Icon> pictograms;

    private SmallFigures(LabelGrid grid, List<Question> figures) {
        this.grid = grid;
        this.figures = figures;
        var found = figures.stream().flatMap(question -> grid.paper().icons()
            .icon(IconSource.IconKind.PICTOGRAMS, question.id()).stream()).toList();
        // One for each figure, or none at all: a row in which one is missing would have a hole.
        this.pictograms = found.size() == figures.size() ? found : List.of();
    }

    /** The row of as many of these figures as fit; empty if there are none. All must be answered. */
    static Optional<SmallFigures> of(LabelGrid grid, List<Question> answered) {
        for (int count = answered.size(); count > 0; count--) {
            var row = new SmallFigures(grid, answered.subList(0, count));
            double width = count > NARROWED ? row.natural() : row.least();
            if (count == 1 || width <= LabelGrid.ROOM) return Optional.of(row);
        }
        return Optional.empty();
    }

    /** Draws the row from a height downwards. */
    void draw(double top) {
        double natural = natural();
        // Each column gets the least it needs, and a share of what is left by how much more it would like.
        double share = Math.min(1, (LabelGrid.ROOM - least()) / Math.max(0.01, natural - least()));
        double spare = Math.max(0, LabelGrid.ROOM - natural) / Math.max(1, figures.size());
        double x = LabelGrid.LEFT;
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            double width = least(figure) + share * (natural(figure) - least(figure));
            figure(i, x, Math.min(width, LabelGrid.RIGHT - x) - before() + ROUNDING, top);
            x += width + GAP + spare;
        }
    }

    private void figure(int place, double left, double room, double top) {
        var figure = figures.get(place);
        if (!pictograms.isEmpty()) pictogram(figure, pictograms.get(place), left, top);
        double x = left + before();
        var words = grid.answer(figure);
        var full = lettering(figure, SIZE);
        var caption = grid.shrunk(figure.brief(), CAPTION, room);
        var one = grid.shrunk(words, full, room);
        boolean fits = grid.width(words, one) <= room;
        var halves = fits ? List.of(words) : halves(words, lettering(figure, LabelGrid.SMALLEST));
        if (halves.size() == 1) {
            grid.words(words, x, top + BASELINE, one, Anchor.START, room);
            grid.caption(figure.brief(), x, top + BASELINE + BELOW, caption, Anchor.START, room);
            return;
        }
        var least = lettering(figure, LabelGrid.SMALLEST);
        double y = top + FIRST_OF_TWO;
        for (var half : halves) {
            grid.words(half.strip(), x, y, least, Anchor.START, room);
            y += PITCH;
        }
        grid.caption(figure.brief(), x, y, grid.shrunk(figure.brief(), lettering(figure, LabelGrid.SMALLEST), room),
            Anchor.START, room);
    }

    private void pictogram(Question figure, Icon icon, double x, double top) {
        grid.builder().add(Mark.Cluster.of(figure.name(), "", List.of(new Mark.Stamp(icon.outline(), icon.grid(),
            grid.point(x, top + HEIGHT / 2 - PICTOGRAM / 2), PICTOGRAM * grid.unit(), Ink.NONE,
            Pen.of(grid.palette().ink(), 0.4 * grid.unit())))));
    }

    private double before() {
        return pictograms.isEmpty() ? 0 : PICTOGRAM_ROOM;
    }

    private double gaps() {
        return (figures.size() - 1) * GAP;
    }

    private double natural() {
        return gaps() + figures.stream().mapToDouble(this::natural).sum();
    }

    private double least() {
        return gaps() + figures.stream().mapToDouble(this::least).sum();
    }

    // The least width: the words in the smallest letters, on two lines where they can be broken.
    private double least(Question figure) {
        var smallest = lettering(figure, LabelGrid.SMALLEST);
        double words = halves(grid.answer(figure), smallest).stream()
            .mapToDouble(half -> grid.width(half.strip(), smallest)).max().orElse(0);
        return before() + Math.max(words, grid.width(figure.brief(), Lettering.regular(LabelGrid.SMALLEST)));
    }

    private double natural(Question figure) {
        return Math.max(least(figure), before() + Math.max(grid.width(grid.answer(figure), lettering(figure, SIZE)),
            grid.width(figure.brief(), CAPTION)));
    }

    private Lettering lettering(Question figure, double size) {
        return grid.documented(figure) ? Lettering.semibold(size) : Lettering.regular(size);
    }

    // Breaks the text where the longer half is shortest; the text as its only part where it cannot be broken.
    private List<String> halves(String words, Lettering lettering) {
        var parts = List.of(words.split(BREAKS));
        return IntStream.range(1, parts.size())
            .mapToObj(i -> List.of(String.join("", parts.subList(0, i)),
                String.join("", parts.subList(i, parts.size()))))
            .min((one, other) -> Double.compare(longer(one, lettering), longer(other, lettering)))
            .orElse(List.of(words));
    }

    private double longer(List<String> halves, Lettering lettering) {
        return halves.stream().mapToDouble(half -> grid.width(half.strip(), lettering)).max().orElse(0);
    }
}
