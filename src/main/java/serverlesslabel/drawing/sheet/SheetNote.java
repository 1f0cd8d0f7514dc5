package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;

/** Note of a sheet: sentences beside a bar in the accent colour. */
final class SheetNote {

    private static final int LINES = 9;
    /** Width of the bar and the indent of the words, in text sizes. */
    private static final double BAR = 0.2;
    private static final double INDENT = 0.95;

    private SheetNote() {}

    /** Draws the sentences as wide as the paper and as high as they need. */
    static Picture draw(List<String> sentences, SheetPaper paper) {
        var words = paper.letters().words();
        double pitch = SheetLetters.pitch(words) * 1.1;
        double indent = words.size() * INDENT;
        var text = String.join(" ", sentences);
        var lines = paper.lines(text, words, paper.width() - indent, LINES);
        double height = lines.size() * pitch;
        var builder = new PictureBuilder().box(0, 0, words.size() * BAR, height, 0, paper.palette().accent(), Pen.NONE);
        double y = pitch / 2 + words.baselineOffset();
        for (var line : lines) {
            builder.words(line, indent, y, words, paper.palette().ink(), Anchor.START);
            y += pitch;
        }
        return new Picture(paper.width(), height, text, "", builder.marks());
    }
}
