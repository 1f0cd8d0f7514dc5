package serverlesslabel.drawing.layout;

import java.util.List;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.text.Texts;

/** Paper of a sheet or of one of its parts, together with its letter sizes and texts. */
public record SheetPaper(Paper paper, SheetLetters letters, Texts texts) {

    /** The same paper in another size, in pixels, for a part of the sheet. */
    public SheetPaper sized(double width, double height) {
        return new SheetPaper(paper.withSize(width, height), letters, texts);
    }

    /** The width of the paper, in pixels. */
    public double width() {
        return paper.width();
    }

    /** The height of the paper, in pixels. */
    public double height() {
        return paper.height();
    }

    /** The colours of the paper. */
    public Palette palette() {
        return paper.palette();
    }

    /** The width of a line of text, in pixels. */
    public double width(String text, Lettering lettering) {
        return paper.ruler().width(text, lettering);
    }

    /** The text, cut with an ellipsis where it is wider than the given width. */
    public String fit(String text, Lettering lettering, double room) {
        return paper.ruler().fit(text, lettering, room);
    }

    /**
     * Breaks a text into lines that fit the width, at most the given number; the last is cut where text is left over.
     */
    public List<String> lines(String text, Lettering lettering, double room, int most) {
        return TextWrapper.wrap(text, lettering, room, most, paper.ruler());
    }

    /** The text of a key, with its placeholders filled. */
    public String text(String key, Object... parts) {
        return texts.get(key, parts);
    }
}
