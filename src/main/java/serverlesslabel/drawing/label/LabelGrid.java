package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Point;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;

/** The paper of a label with its grid of millimetres, and what is drawn on it so far. */
final class LabelGrid {

    static final double LEFT = 4;
    static final double RIGHT = LabelDrawing.WIDTH - LEFT;
    static final double MIDDLE = LabelDrawing.WIDTH / 2;
    /** How much words have across. */
    static final double ROOM = RIGHT - LEFT;

    private static final double RULE = 0.4;
    private static final double SMALLEST = 2.4;

    private final Service service;
    private final Rubric rubric;
    private final Paper paper;
    private final Texts texts;
    private final PictureBuilder builder;

    LabelGrid(Service service, Rubric rubric, Paper paper, Texts texts) {
        this.service = service;
        this.rubric = rubric;
        this.paper = paper;
        this.texts = texts;
        this.builder = new PictureBuilder(unit());
    }

    Service service() {
        return service;
    }

    Rubric rubric() {
        return rubric;
    }

    Paper paper() {
        return paper;
    }

    Palette palette() {
        return paper.palette();
    }

    Texts texts() {
        return texts;
    }

    /** What is drawn so far; places are in millimetres. */
    PictureBuilder marks() {
        return builder;
    }

    /** Pixels a millimetre. */
    double unit() {
        return paper.width() / LabelDrawing.WIDTH;
    }

    /** A place in millimetres, in pixels. */
    Point at(double x, double y) {
        return new Point(x * unit(), y * unit());
    }

    /** Writes a line in the colour of text, or as much of it as fits. */
    void words(String text, double x, double y, Lettering lettering, Anchor anchor, double room) {
        builder.words(fit(text, lettering, room), x, y, lettering, palette().ink(), anchor);
    }

    /** Writes a line in the colour of captions, or as much of it as fits. */
    void caption(String text, double x, double y, Lettering lettering, Anchor anchor, double room) {
        builder.words(fit(text, lettering, room), x, y, lettering, palette().quiet(), anchor);
    }

    /** Draws a line across. */
    void rule(double y) {
        builder.line(LEFT, y, RIGHT, y, palette().ink(), RULE);
    }

    /** How wide a text is, in millimetres. */
    double width(String text, Lettering lettering) {
        return paper.ruler().width(text, builder.sized(lettering)) / unit();
    }

    /** Two lines at most that fit, broken between words. */
    List<String> lines(String text, Lettering lettering, double room) {
        return TextWrapper.of(text, builder.sized(lettering), room * unit(), 2, paper.ruler());
    }

    /** Letters in which a text fits; a long text is set smaller, down to what can still be read, before it is cut. */
    Lettering shrunk(String text, Lettering lettering, double room) {
        double width = width(text, lettering);
        double size = width <= room ? lettering.size() : Math.max(SMALLEST, lettering.size() * room / width);
        return new Lettering(size, lettering.weight());
    }

    /** What the service answers to a question, in words. */
    String answer(Question figure) {
        return service.facts().answer(figure).map(fact -> FactWords.value(fact, texts))
            .orElseGet(() -> texts.get("none"));
    }

    private String fit(String text, Lettering lettering, double room) {
        return paper.ruler().fit(text, builder.sized(lettering), room * unit());
    }
}
