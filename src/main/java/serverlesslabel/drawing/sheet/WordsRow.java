package serverlesslabel.drawing.sheet;

import serverlesslabel.domain.Question;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.FactWords;

/** Row of a table with the answers to a question: semi-bold where they are documented, light with "°" where not. */
record WordsRow(ComparisonGrid grid, Question question) implements SheetRow {

    @Override
    public double nameWidth(SheetPaper paper) {
        return paper.width(question.name(), paper.letters().words());
    }

    @Override
    public void name(PictureBuilder builder, Rect rect, SheetPaper paper) {
        var lettering = paper.letters().words();
        builder.words(paper.fit(question.name(), lettering, rect.width()), rect.x(),
            rect.middle() + lettering.baselineOffset(), lettering, paper.palette().ink(), Anchor.START);
    }

    @Override
    public void cell(PictureBuilder builder, int column, Rect rect, SheetPaper paper) {
        value(builder, column, rect, rect.x(), Anchor.START, paper);
    }

    /** Draws the answer of a column in the width of a rectangle, anchored at {@code x}. */
    void value(PictureBuilder builder, int column, Rect rect, double x, Anchor anchor, SheetPaper paper) {
        var fact = grid.columns().get(column).service().facts().answer(question);
        var words = fact.map(known -> FactWords.figure(known, paper.texts())).orElseGet(() -> paper.text("none"));
        boolean documented = fact.filter(known -> known.documented()).isPresent();
        var lettering = shrunk(words, documented ? Weight.SEMIBOLD : Weight.REGULAR, rect.width(), paper);
        builder.words(paper.fit(words, lettering, rect.width()), x, rect.middle() + lettering.baselineOffset(),
            lettering, fact.isPresent() ? paper.palette().ink() : paper.palette().quiet(), anchor);
    }

    // Words that are too long are set smaller, down to the size of captions, before they are cut.
    private static Lettering shrunk(String words, Weight weight, double room, SheetPaper paper) {
        var full = new Lettering(paper.letters().size(), weight);
        double fitting = 0.999 * full.size() * room / Math.max(1, paper.width(words, full));
        return new Lettering(Math.min(full.size(), Math.max(paper.letters().least(), fitting)), weight);
    }
}
