package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.Phrases;

/** Stability of first place, as a sentence under a heading. */
public final class StabilityDrawing {

    private static final int LINES = 6;

    private StabilityDrawing() {}

    /**
     * Draws heading and sentence, as wide as the paper and as high as they need.
     *
     * @param alternatives at least one service
     */
    public static Picture draw(Alternatives alternatives, SheetPaper paper) {
        var heading = paper.letters().heading();
        var words = paper.letters().words();
        var title = paper.text("sheet.firm", Phrases.services(alternatives.size(), paper.texts()));
        var sentence = new BracketWords(alternatives, paper.texts()).nearest(Bracket.ofFirst(alternatives));
        var builder = new PictureBuilder();
        double y = heading.size();
        for (var line : paper.lines(title, heading, paper.width(), 2)) {
            builder.words(line, 0, y, heading, paper.palette().ink(), Anchor.START);
            y += words.size() * 1.4;
        }
        for (var line : paper.lines(sentence, words, paper.width(), LINES)) {
            builder.words(line, 0, y, words, paper.palette().ink(), Anchor.START);
            y += words.size() * 1.4;
        }
        return new Picture(paper.width(), y - words.size() * 1.1, title, sentence, builder.marks());
    }
}
