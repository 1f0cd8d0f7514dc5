package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.Fact;
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

/**
 * Millimetre grid of a label: converts millimetres to pixels of the paper and collects the marks drawn so far. All
 * coordinates, widths and letter sizes given to it are in millimetres unless said otherwise.
 */
final class LabelGrid {

    /** Width of a label, in millimetres. */
    static final double WIDTH = 96;
    /** Height of a label, in millimetres. */
    static final double HEIGHT = 192;
    /** Left end of the content; the margin is as wide on every side. */
    static final double LEFT = 4;
    /** Right end of the content. */
    static final double RIGHT = WIDTH - LEFT;
    static final double MIDDLE = WIDTH / 2;
    /** Width of the content, between {@link #LEFT} and {@link #RIGHT}. */
    static final double ROOM = RIGHT - LEFT;

    /** Size of the smallest letters: 12.6 pixels on a label 384 wide. */
    static final double SMALLEST = 3.15;

    private static final double RULE = 0.4;

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

    /** The service of the label. */
    Service service() {
        return service;
    }

    /** The rubric that gives the levels. */
    Rubric rubric() {
        return rubric;
    }

    /** The paper the label is drawn on, in pixels. */
    Paper paper() {
        return paper;
    }

    /** The colours of the paper. */
    Palette palette() {
        return paper.palette();
    }

    /** The texts of the language of the label. */
    Texts texts() {
        return texts;
    }

    /** The builder that collects the marks drawn so far; it takes millimetres. */
    PictureBuilder builder() {
        return builder;
    }

    /** The number of pixels in a millimetre. */
    double unit() {
        return paper.width() / WIDTH;
    }

    /** A point given in millimetres, converted to pixels. */
    Point point(double x, double y) {
        return new Point(x * unit(), y * unit());
    }

    /** Adds a line of text in the colour of body text, cut with an ellipsis where it is wider than the given width. */
    void words(String text, double x, double y, Lettering lettering, Anchor anchor, double room) {
        builder.words(fit(text, lettering, room), x, y, lettering, palette().ink(), anchor);
    }

    /** Adds a line of text in the colour of captions, cut with an ellipsis where it is wider than the given width. */
    void caption(String text, double x, double y, Lettering lettering, Anchor anchor, double room) {
        builder.words(fit(text, lettering, room), x, y, lettering, palette().quiet(), anchor);
    }

    /** Adds a horizontal rule across the content. */
    void rule(double y) {
        builder.line(LEFT, y, RIGHT, y, palette().ink(), RULE);
    }

    /** Adds a thin vertical line between two figures. */
    void divider(double x, double top, double bottom) {
        builder.line(x, top, x, bottom, palette().ink(), RULE / 2);
    }

    /** The width of a text, in millimetres. */
    double width(String text, Lettering lettering) {
        return paper.ruler().width(text, builder.sized(lettering)) / unit();
    }

    /** Breaks a text into one or two lines that fit; the last ends in an ellipsis where text is left over. */
    List<String> lines(String text, Lettering lettering, double room) {
        return TextWrapper.wrap(text, builder.sized(lettering), room * unit(), 2, paper.ruler());
    }

    /** Whether a text has room on two lines without any word being cut or torn. */
    boolean fits(String text, Lettering lettering, double room) {
        return TextWrapper.fits(text, builder.sized(lettering), room * unit(), 2, paper.ruler());
    }

    /** The lettering reduced until the text fits, but never below the smallest legible size. */
    Lettering shrunk(String text, Lettering lettering, double room) {
        double width = width(text, lettering);
        // A little less than what fits exactly, so that the words are not cut for a rounding error.
        double size = width <= room ? lettering.size() : Math.max(SMALLEST, 0.999 * lettering.size() * room / width);
        return new Lettering(size, lettering.weight());
    }

    /** The service's answer to a question in words, with "°" where it is not yet checked; a dash where it has none. */
    String answer(Question figure) {
        return service.facts().answer(figure).map(fact -> FactWords.figure(fact, texts))
            .orElseGet(() -> texts.get("none"));
    }

    /** Whether the answer to a question may be set bold: it is documented, or there is none. */
    boolean documented(Question figure) {
        return service.facts().answer(figure).map(Fact::documented).orElse(true);
    }

    private String fit(String text, Lettering lettering, double room) {
        return paper.ruler().fit(text, builder.sized(lettering), room * unit());
    }
}
