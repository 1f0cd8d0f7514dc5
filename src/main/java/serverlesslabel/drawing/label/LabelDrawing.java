package serverlesslabel.drawing.label;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.LifeWords;
import serverlesslabel.wording.ServiceWords;

/**
 * Energy label of one service. It is laid out in millimetres, 96 wide and 192 high as energy labels are, and scaled to
 * the width of the paper. Its class and index always follow from the reference weights. What figures leave free, the
 * scale takes.
 */
public final class LabelDrawing {

    /** Width of a label, in millimetres. */
    public static final double WIDTH = LabelGrid.WIDTH;
    /** Height of a label, in millimetres. */
    public static final double HEIGHT = LabelGrid.HEIGHT;

    private static final double SCALE_HEIGHT = 46;
    /** Space below the head and around the scale. */
    private static final double PAD = 3;
    private static final double POINTER = 0.25;

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
        double y = LabelHead.draw(grid) + PAD;
        grid.rule(y);
        var figures = new LabelFigures(grid);
        double height = SCALE_HEIGHT + LabelFigures.full() - figures.height();
        scale(y + PAD, height);
        y += 2 * PAD + height;
        grid.rule(y);
        figures.draw(y);
        var print = new LabelPrint(grid);
        LabelLevels.draw(grid, y + figures.height() + 1.2, print.top() - 1.2);
        grid.rule(print.top());
        print.draw();
        return new Picture(WIDTH * grid.unit(), HEIGHT * grid.unit(),
            grid.texts().get("label.name", grid.rubric().name(), grid.service().title()), description(),
            grid.builder().marks());
    }

    private void scale(double top, double height) {
        var texts = grid.texts();
        var scale = new LabelScale(grid.rubric(), grid.paper(), texts, pixels(Lettering.semibold(4.3)),
            pixels(Lettering.bold(7)), pixels(Lettering.regular(3.3)), POINTER);
        grid.builder().addAll(scale.draw(grid.service(), scale.below(grid.service()), new Rect(
            LabelGrid.LEFT * grid.unit(), top * grid.unit(), LabelGrid.ROOM * grid.unit(), height * grid.unit())));
    }

    private Lettering pixels(Lettering millimetres) {
        return grid.builder().sized(millimetres);
    }

    private String description() {
        var texts = grid.texts();
        var service = grid.service();
        var rubric = grid.rubric();
        var figures = rubric.label().large().stream().flatMap(question -> service.facts().answer(question).stream())
            .map(fact -> texts.get("label.figure", fact.question().name(), FactWords.marked(fact, texts)));
        return Stream.of(Stream.of(texts.get("label.says", LevelWords.labelClass(ClassRange.of(service, rubric),
                texts), service.title(), LevelWords.referenceIndex(service, rubric, texts), rubric.version())),
            figures, Stream.of(ServiceWords.extremes(service, rubric, texts)),
            LifeWords.warning(service, Optional.empty(), texts).stream())
            .flatMap(words -> words).collect(Collectors.joining(" "));
    }
}
