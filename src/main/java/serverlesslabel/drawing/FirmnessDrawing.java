package serverlesslabel.drawing;

import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Contenders;

/** How firm first place is, in one sentence under a heading. */
final class FirmnessDrawing {

    private static final int LINES = 6;

    private FirmnessDrawing() {}

    /** The sentence as wide as the paper and as high as it needs. */
    static Picture draw(Contenders contenders, SheetPaper paper) {
        var heading = paper.letters().heading();
        var words = paper.letters().words();
        var title = paper.say("sheet.firm", Phrases.services(contenders.size(), paper.texts()));
        var sentence = new BracketWords(contenders, paper.texts()).nearest(Bracket.ofFirst(contenders));
        var marks = new Marks();
        double y = heading.size();
        for (var line : paper.lines(title, heading, paper.width(), 2)) {
            marks.words(line, 0, y, heading, paper.palette().ink(), Anchor.START);
            y += words.size() * 1.4;
        }
        for (var line : paper.lines(sentence, words, paper.width(), LINES)) {
            marks.words(line, 0, y, words, paper.palette().ink(), Anchor.START);
            y += words.size() * 1.4;
        }
        return new Picture(paper.width(), y - words.size() * 1.1, title, sentence, marks.list());
    }
}
