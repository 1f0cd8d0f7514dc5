package serverlesslabel.drawing.layout;

import java.util.List;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.text.Texts;

/** The paper of a sheet or of a part of one, with the letters and the words that go on it. */
public record SheetPaper(Paper paper, SheetLetters letters, Texts texts) {

    /** Paper of another size for a part of the sheet. */
    public SheetPaper sized(double width, double height) {
        return new SheetPaper(paper.sized(width, height), letters, texts);
    }

    public double width() {
        return paper.width();
    }

    public double height() {
        return paper.height();
    }

    public Palette palette() {
        return paper.palette();
    }

    /** How wide a line is. */
    public double width(String text, Lettering lettering) {
        return paper.ruler().width(text, lettering);
    }

    /** The text, or as much of it as fits with an ellipsis. */
    public String fit(String text, Lettering lettering, double room) {
        return paper.ruler().fit(text, lettering, room);
    }

    /** At most so many lines that fit. */
    public List<String> lines(String text, Lettering lettering, double room, int most) {
        return TextWrapper.of(text, lettering, room, most, paper.ruler());
    }

    /** The words of a key. */
    public String text(String key, Object... parts) {
        return texts.get(key, parts);
    }
}
