package serverlesslabel.drawing.sheet;

import java.util.function.Function;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.ranking.Placement;

/** A row of words or figures. */
record WordsRow(String name, Function<Placement, Entry> entry) implements SheetRow {

    private static final double GAP = 1.2;

    /**
     * What a service has in the row.
     *
     * @param sure whether it is more than recalled; what is not is set lighter
     * @param note said behind it where there is room; may be blank
     */
    record Entry(String words, boolean sure, String note) {}

    /** A row of what is certain. */
    static WordsRow certain(String name, Function<Placement, String> words) {
        return new WordsRow(name, words.andThen(said -> new Entry(said, true, "")));
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
        builder.words(paper.fit(name, lettering, rect.width()), rect.x(), rect.middle() + lettering.middle(), lettering,
            paper.palette().ink(), Anchor.START);
    }

    @Override
    public void cell(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper) {
        var said = entry.apply(placement);
        var lettering = shrunk(said, rect.width(), paper);
        var words = paper.fit(said.words(), lettering, rect.width());
        double y = rect.middle() + lettering.middle();
        builder.words(words, rect.x(), y, lettering,
            said.sure() ? paper.palette().ink() : paper.palette().quiet(), Anchor.START);
        double left = Math.max(LevelRow.reasons(paper), paper.width(words, lettering) + GAP * lettering.size());
        var small = paper.letters().small();
        if (!said.note().isBlank() && left + paper.width(said.note(), small) <= rect.width())
            builder.words(said.note(), rect.x() + left, y, small, paper.palette().quiet(), Anchor.START);
    }

    // Words a little too long are set in the small letters before they are cut.
    private static Lettering shrunk(Entry said, double room, SheetPaper paper) {
        var full = new Lettering(paper.letters().size(), said.sure() ? Weight.SEMIBOLD : Weight.REGULAR);
        double fitting = full.size() * room / Math.max(1, paper.width(said.words(), full));
        return new Lettering(Math.min(full.size(), Math.max(paper.letters().least(), fitting)), full.weight());
    }
}
