package serverlesslabel.drawing.sheet;

import java.util.function.Function;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.ranking.Placement;

/** Row of a table with words or figures. */
record WordsRow(String name, Function<Placement, Entry> entry) implements SheetRow {

    private static final double GAP = 1.2;

    /**
     * Cell of a service.
     *
     * @param sure whether the words rest on more than recalled facts; if not they are set lighter
     * @param note shown after the words where it fits; may be blank
     */
    record Entry(String words, boolean sure, String note) {}

    /** A row whose words rest on no facts, or on documented ones. */
    static WordsRow certain(String name, Function<Placement, String> words) {
        return new WordsRow(name, words.andThen(text -> new Entry(text, true, "")));
    }

    @Override
    public double nameWidth(SheetPaper paper) {
        return paper.width(name, paper.letters().words());
    }

    @Override
    public double share() {
        return 1;
    }

    @Override
    public void name(PictureBuilder builder, Rect rect, SheetPaper paper) {
        var lettering = paper.letters().words();
        builder.words(paper.fit(name, lettering, rect.width()), rect.x(), rect.middle() + lettering.baselineOffset(),
            lettering,
            paper.palette().ink(), Anchor.START);
    }

    @Override
    public void cell(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper) {
        var shown = entry.apply(placement);
        var lettering = shrunk(shown, rect.width(), paper);
        var words = paper.fit(shown.words(), lettering, rect.width());
        double y = rect.middle() + lettering.baselineOffset();
        builder.words(words, rect.x(), y, lettering,
            shown.sure() ? paper.palette().ink() : paper.palette().quiet(), Anchor.START);
        double left = Math.max(LevelRow.reasons(paper), paper.width(words, lettering) + GAP * lettering.size());
        var small = paper.letters().small();
        if (!shown.note().isBlank() && left + paper.width(shown.note(), small) <= rect.width())
            builder.words(shown.note(), rect.x() + left, y, small, paper.palette().quiet(), Anchor.START);
    }

    // Words that are too long are set smaller, down to the size of captions, before they are cut.
    private static Lettering shrunk(Entry shown, double room, SheetPaper paper) {
        var full = new Lettering(paper.letters().size(), shown.sure() ? Weight.SEMIBOLD : Weight.REGULAR);
        double fitting = full.size() * room / Math.max(1, paper.width(shown.words(), full));
        return new Lettering(Math.min(full.size(), Math.max(paper.letters().least(), fitting)), full.weight());
    }
}
