package serverlesslabel.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;

/** What every sheet has around its content: a heading, a line below it, small print at the foot. */
final class SheetFrame {

    private static final int TITLE_LINES = 2;
    private static final int FOOT_LINES = 2;
    /** A heading a little too long for one line is set smaller, but no smaller than this share of its size. */
    private static final double LEAST_TITLE = 0.8;
    /** Of the text's size: between the heading and the content, and between the content and the foot. */
    private static final double ROOMY = 1.7;
    /** The ground reaches over the edge, so that a last half pixel of the paper is covered too. */
    private static final double BLEED = 1;

    private final SheetPaper paper;
    private final SheetLetters letters;
    private final double margin;
    private final PictureBuilder builder = new PictureBuilder();
    private final Rect rect;

    /**
     * The words of a frame.
     *
     * @param notes at the foot, each on a line of its own
     */
    record Caption(String title, String subtitle, List<String> notes) {}

    /** A frame on paper of its final size, so much of which stays free all round. */
    SheetFrame(SheetPaper paper, double margin, Caption caption) {
        this.paper = paper;
        this.letters = paper.letters();
        this.margin = margin;
        builder.box(0, 0, paper.width() + BLEED, paper.height() + BLEED, 0, paper.palette().paper(), Pen.NONE);
        double top = head(caption) + letters.size() * ROOMY;
        double bottom = foot(caption.notes()) - letters.size() * ROOMY / 2;
        this.rect = new Rect(margin, top, inside(), bottom - top);
    }

    /** Where the content goes. */
    Rect room() {
        return rect;
    }

    /** Ground, heading and foot. */
    List<Mark> marks() {
        return builder.list();
    }

    private double inside() {
        return paper.width() - 2 * margin;
    }

    // Gives the baseline of the last line.
    private double head(Caption caption) {
        var heading = heading(caption.title());
        var below = letters.subtitle();
        double y = margin + heading.capital();
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
        // A hair less than what fits exactly, so that rounding does not break the line.
        return share >= 1 || share < LEAST_TITLE ? full : Lettering.bold(full.size() * share * 0.999);
    }

    // Gives where the rule above it is.
    private double foot(List<String> notes) {
        var small = letters.small();
        var maker = paper.text("sheet.foot.right");
        double pitch = small.size() * 1.4;
        var lines = new ArrayList<String>();
        for (var note : notes) {
            // The maker's line stands at the right of the first one only.
            double taken = lines.isEmpty() ? paper.width(maker, small) + 2 * small.size() : 0;
            lines.addAll(paper.lines(note, small, inside() - taken, FOOT_LINES));
        }
        double y = paper.height() - margin * 0.75 - (lines.size() - 1) * pitch;
        double rule = y - small.size() * 1.9;
        builder.line(margin, rule, margin + inside(), rule, paper.palette().line(), 1);
        builder.words(maker, margin + inside(), y, small, paper.palette().quiet(), Anchor.END);
        for (var line : lines) {
            builder.words(line, margin, y, small, paper.palette().quiet(), Anchor.START);
            y += pitch;
        }
        return rule;
    }
}
