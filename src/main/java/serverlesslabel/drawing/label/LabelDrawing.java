package serverlesslabel.drawing.label;

import java.util.Optional;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.LifeWords;
import serverlesslabel.wording.ServiceWords;

/**
 * Energy label of one service. It is laid out in millimetres, 96 wide and 192 high as energy labels are, and scaled to
 * the width of the paper. Its class and index always follow from the reference weights.
 */
public final class LabelDrawing {

    /** Width of a label, in millimetres. */
    public static final double WIDTH = LabelGrid.WIDTH;
    /** Height of a label, in millimetres. */
    public static final double HEIGHT = LabelGrid.HEIGHT;

    private static final double SCALE = 43;
    private static final double SCALE_HEIGHT = 47;
    private static final double LEVELS = 139;
    private static final double SMALL_PRINT = 183;

    private final LabelGrid grid;

    private LabelDrawing(LabelGrid grid) {
        this.grid = grid;
    }

    /**
     * Draws the label of a service, as wide as the paper and twice as high; the height of the paper does not matter.
     */
    public static Picture draw(Service service, Rubric rubric, Paper paper, Texts texts) {
        return new LabelDrawing(new LabelGrid(service, rubric, paper, texts)).picture();
    }

    private Picture picture() {
        grid.builder().box(0.5, 0.5, WIDTH - 1, HEIGHT - 1, 3, grid.palette().paper(),
            Pen.of(grid.palette().ink(), 0.6));
        LabelHead.draw(grid);
        grid.rule(SCALE - 2.6);
        scale();
        grid.rule(SCALE + SCALE_HEIGHT + 0.6);
        new LabelFigures(grid).draw();
        grid.rule(LEVELS - 2);
        LabelLevels.draw(grid, LEVELS, SMALL_PRINT - 3);
        grid.rule(SMALL_PRINT - 2.6);
        smallPrint();
        return new Picture(WIDTH * grid.unit(), HEIGHT * grid.unit(),
            grid.texts().get("label.name", grid.rubric().name(), grid.service().title()), description(),
            grid.builder().marks());
    }

    private void scale() {
        var reached = reached();
        grid.builder().addAll(ScaleDrawing.draw(grid.rubric().classes(), reached, grid.point(LabelGrid.LEFT, SCALE),
            LabelGrid.ROOM * grid.unit(), SCALE_HEIGHT * grid.unit(), grid.palette()));
        // The index stands beside the shorter neighbouring arrow: below the pointer in the better half, else above it.
        double pitch = SCALE_HEIGHT / LabelClass.COUNT;
        double y = SCALE + (reached.place() + (reached.place() <= LabelClass.COUNT / 2 ? 1.85 : -0.42)) * pitch;
        grid.words(grid.texts().get("label.index", index()), LabelGrid.RIGHT, y, Lettering.semibold(4.2), Anchor.END,
            LabelGrid.ROOM);
    }

    private void smallPrint() {
        var small = Lettering.regular(3.3);
        var texts = grid.texts();
        var day = grid.service().facts().asOf().map(texts.formats()::day).orElseGet(() -> texts.get("none"));
        var origin = texts.get("label.small.rubric", grid.rubric().version(), day, grid.rubric().name());
        grid.caption(origin, LabelGrid.LEFT, SMALL_PRINT + 1.4, grid.shrunk(origin, small, LabelGrid.ROOM),
            Anchor.START, LabelGrid.ROOM);
        // Whoever would choose it has to know first that it can no longer be had.
        var second = warning().map(words -> texts.get("label.small.warning", words.substring(0, words.length() - 1)))
            .orElseGet(() -> texts.get("label.small.official"));
        grid.caption(second, LabelGrid.LEFT, SMALL_PRINT + 5.6, grid.shrunk(second, small, LabelGrid.ROOM),
            Anchor.START, LabelGrid.ROOM);
    }

    private Optional<String> warning() {
        return LifeWords.warning(grid.service(), Optional.empty(), grid.texts());
    }

    private String description() {
        var label = grid.rubric().label();
        return grid.texts().get(label.headline().isPresent() ? "label.says" : "judged.label", grid.service().title(),
            reached().letter(), index(), grid.rubric().version(), label.caption().orElse(""),
            label.headline().map(grid::answer).orElse(""))
            + " " + ServiceWords.extremes(grid.service(), grid.rubric(), grid.texts())
            + warning().map(words -> " " + words).orElse("");
    }

    private LabelClass reached() {
        return Comparison.labelClass(grid.service(), grid.rubric());
    }

    private String index() {
        return LevelWords.referenceIndex(grid.service(), grid.rubric(), grid.texts());
    }
}
