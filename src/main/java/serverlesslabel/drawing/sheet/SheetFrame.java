package serverlesslabel.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;

/** Frame of a sheet: background, heading with a line below it, and small print at the foot. */
final class SheetFrame {

    private static final int TITLE_LINES = 2;
    private static final int FOOT_LINES = 2;
    /** A heading too long for one line is set smaller, down to this share of its size, before it is broken. */
    private static final double LEAST_TITLE = 0.8;
    /** The shares of its size in which one that is too long even so is tried, largest first. */
    private static final List<Double> SHARES = List.of(1.0, 0.9, 0.8, 0.7, 0.6);
    /** Space between heading and content, in text sizes; half of it stands between content and foot. */
    private static final double ROOMY = 1.7;
    /** The largest share of the foot that its origin takes beside the notes. */
    private static final double MOST_ORIGIN = 0.62;
    /** The background reaches beyond the edge, in pixels, so that a fraction of a pixel there is covered too. */
    private static final double BLEED = 1;

    private final SheetPaper paper;
    private final SheetLetters letters;
    private final double margin;
    private final PictureBuilder builder = new PictureBuilder();
    private final Rect rect;

    /**
     * Words of a frame.
     *
     * @param notes  the small print, each note on lines of its own
     * @param origin where the sheet comes from, at the right of the small print
     */
    record Caption(String title, String subtitle, List<String> notes, String origin) {}

    /** A frame on paper of its final size; the margin on every side is in pixels. */
    SheetFrame(SheetPaper paper, double margin, Caption caption) {
        this.paper = paper;
        this.letters = paper.letters();
        this.margin = margin;
        builder.box(0, 0, paper.width() + BLEED, paper.height() + BLEED, 0, paper.palette().paper(), Pen.NONE);
        double top = head(caption) + letters.size() * ROOMY;
        double bottom = foot(caption) - letters.size() * ROOMY / 2;
        this.rect = new Rect(margin, top, inside(), bottom - top);
    }

    /** The rectangle that is left for the content. */
    Rect content() {
        return rect;
    }

    /** The marks of the frame: background, heading, foot. */
    List<Mark> marks() {
        return builder.marks();
    }

    private double inside() {
        return paper.width() - 2 * margin;
    }

    // Returns the baseline of the last line of the head.
    private double head(Caption caption) {
        var heading = heading(caption.title());
        var below = letters.subtitle();
        double y = margin + heading.capHeight();
        for (var line : paper.lines(caption.title(), heading, inside(), TITLE_LINES)) {
            builder.words(line, margin, y, heading, paper.palette().ink(), Anchor.START);
            y += heading.size() * 1.15;
        }
        y += below.size() * 1.75 - heading.size() * 1.15;
        for (var line : paper.lines(caption.subtitle(), below, inside(), TITLE_LINES)) {
            builder.words(line, margin, y, below, paper.palette().quiet(), Anchor.START);
            y += SheetLetters.pitch(below);
        }
        return y - SheetLetters.pitch(below);
    }

    private Lettering heading(String title) {
        var full = letters.title();
        double share = inside() / Math.max(1, paper.width(title, full));
        // Slightly smaller than what fits exactly, so that rounding does not break the line.
        if (share < 1 && share >= LEAST_TITLE) return Lettering.bold(full.size() * share * 0.999);
        var sizes = SHARES.stream().map(each -> Lettering.bold(full.size() * each)).toList();
        return sizes.stream().filter(each -> TextWrapper.fits(title, each, inside(), TITLE_LINES,
            paper.paper().ruler())).findFirst().orElse(sizes.get(sizes.size() - 1));
    }

    // Returns the position of the rule above the foot.
    private double foot(Caption caption) {
        var small = letters.small();
        double pitch = small.size() * 1.4;
        double origin = paper.width(caption.origin(), small);
        // Where it takes too much of the first line, the origin has one of its own.
        boolean shared = !caption.notes().isEmpty() && origin <= inside() * MOST_ORIGIN;
        var lines = new ArrayList<String>();
        for (var note : caption.notes()) {
            double taken = shared && lines.isEmpty() ? origin + 2 * small.size() : 0;
            lines.addAll(paper.lines(note, small, inside() - taken, FOOT_LINES));
        }
        if (!shared) lines.addAll(paper.lines(caption.origin(), small, inside(), FOOT_LINES));
        double y = paper.height() - margin * 0.75 - Math.max(0, lines.size() - 1) * pitch;
        double rule = y - small.size() * 1.9;
        builder.line(margin, rule, margin + inside(), rule, paper.palette().line(), 1);
        if (shared) builder.words(caption.origin(), margin + inside(), y, small, paper.palette().quiet(), Anchor.END);
        for (var line : lines) {
            builder.words(line, margin, y, small, paper.palette().quiet(), Anchor.START);
            y += pitch;
        }
        return rule;
    }
}
