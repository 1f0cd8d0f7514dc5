package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LevelWords;

/**
 * Label of one service for a pane: scale, pointer, index and three figures, without the levels that stand beside it
 * there. Its letters are never smaller than 11 pixels, so it is legible from 124 × 200 pixels upwards. Class and index
 * follow from the reference weights.
 */
public final class CompactLabelDrawing {

    private static final double SMALLEST = 11;
    /** Lengths as shares of the width of the paper. */
    private static final double PAD = 0.048;
    private static final double ROUND = 0.045;
    private static final double LETTERS = 0.0745;
    private static final double INDEX = 0.118;
    private static final double POINTER = 0.33;
    private static final double MOST_TITLE = 0.12;
    /** The band, in sizes of its letters; rows and the gaps around the scale, in sizes of the smallest letters. */
    private static final double BAND = 1.75;
    private static final double ROW = 1.42;
    private static final double GAP = 0.65;
    private static final double BORDER = 1.25;

    private final Service service;
    private final Rubric rubric;
    private final Paper paper;
    private final Texts texts;
    private final double pad;
    private final double size;
    private final PictureBuilder builder = new PictureBuilder();

    private CompactLabelDrawing(Service service, Rubric rubric, Paper paper, Texts texts) {
        this.service = service;
        this.rubric = rubric;
        this.paper = paper;
        this.texts = texts;
        this.pad = Math.max(6, paper.width() * PAD);
        this.size = Math.max(SMALLEST, paper.width() * LETTERS);
    }

    /** Draws the label of a service, filling the paper; meant for 124 × 200 pixels or more. */
    public static Picture draw(Service service, Rubric rubric, Paper paper, Texts texts) {
        return new CompactLabelDrawing(service, rubric, paper, texts).picture();
    }

    private Picture picture() {
        builder.box(BORDER / 2, BORDER / 2, paper.width() - BORDER, paper.height() - BORDER, paper.width() * ROUND,
            paper.palette().paper(), Pen.of(paper.palette().ink(), BORDER));
        double top = band() + size * GAP;
        var figures = figures();
        double bottom = paper.height() - pad - (figures.isEmpty() ? 0 : size * (figures.size() * ROW + GAP / 2));
        double below = figures.isEmpty() ? 0 : size * GAP;
        var scale = new LabelScale(rubric, paper, texts, Lettering.regular(size),
            Lettering.bold(Math.max(size, paper.width() * INDEX)), Lettering.regular(size), POINTER);
        builder.addAll(scale.draw(service, List.of(texts.get("label.index.brief")),
            new Rect(pad, top, room(), bottom - below - top)));
        if (!figures.isEmpty()) rows(figures, bottom);
        var range = LevelWords.labelClass(ClassRange.of(service, rubric), texts);
        return new Picture(paper.width(), paper.height(), texts.get("label.name", rubric.name(), service.title()),
            texts.get("label.says", range, service.title(), LevelWords.referenceIndex(service, rubric, texts),
                rubric.version()), builder.marks());
    }

    // Returns the lower edge of the band.
    private double band() {
        var title = rubric.labelTitle();
        double room = room() - size;
        double full = Math.max(size, paper.width() * MOST_TITLE * 0.75);
        double fitting = full * room / Math.max(1, paper.ruler().width(title, Lettering.bold(full)));
        var lettering = Lettering.bold(Math.max(SMALLEST, Math.min(full, fitting)));
        double height = size * BAND;
        builder.box(pad, pad, room(), height, paper.width() * ROUND / 2, paper.palette().accent(), Pen.NONE);
        builder.words(paper.ruler().fit(title, lettering, room), pad + size / 2,
            pad + height / 2 + lettering.baselineOffset(), lettering, paper.palette().onAccent(), Anchor.START);
        return pad + height;
    }

    // The large figures with the first small one between them, as far as the service has an answer to any.
    private List<Question> figures() {
        var three = rubric.label().three();
        return three.stream().anyMatch(question -> service.facts().answer(question).isPresent()) ? three : List.of();
    }

    private void rows(List<Question> figures, double top) {
        builder.line(pad, top, paper.width() - pad, top, paper.palette().ink(), BORDER);
        double y = top + size * (GAP / 2 + ROW / 2);
        for (var question : figures) {
            var fact = service.facts().answer(question);
            var words = fact.map(known -> FactWords.figure(known, texts)).orElseGet(() -> texts.get("none"));
            var figure = fact.map(Fact::documented).orElse(true) ? Lettering.semibold(size) : Lettering.regular(size);
            var caption = Lettering.regular(size);
            var shown = paper.ruler().fit(words, figure, room());
            double left = room() - paper.ruler().width(shown, figure) - size / 2;
            builder.words(shown, paper.width() - pad, y + figure.baselineOffset(), figure, paper.palette().ink(),
                Anchor.END);
            // A name that is cut to a few letters says nothing; the value stands alone then.
            if (left > 3 * size) builder.words(paper.ruler().fit(question.brief(), caption, left), pad,
                y + caption.baselineOffset(), caption, paper.palette().quiet(), Anchor.START);
            y += size * ROW;
        }
    }

    private double room() {
        return paper.width() - 2 * pad;
    }
}
