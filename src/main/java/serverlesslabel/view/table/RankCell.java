package serverlesslabel.view.table;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/**
 * The rank under the reader's weights, and how many ranks the service has gained or lost by the last gesture. Ranks,
 * signs of ties and movements stand in slots of their own, one below the other; the movement only where it has room.
 */
final class RankCell extends PictureCell {

    private static final double HEIGHT = 20;
    private static final double LINE = 15;
    /** The slot of the sign of a tie, behind that of the rank, and the gap before the movement. */
    private static final double TIE = 9;
    private static final Lettering RANK = Lettering.semibold(14);
    private static final Lettering SMALL = Lettering.regular(11);

    private final ViewContext context;

    RankCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        content().getStyleClass().add("rank-cell");
    }

    @Override
    Picture draw(Board board, int service) {
        var rank = LevelWords.rank(board.ranking().placementOf(service), context.texts());
        int moved = board.movement(service);
        var movement = moved == 0 ? "" : context.text(moved > 0 ? "rank.up" : "rank.down", Math.abs(moved));
        var paper = context.paper(Math.max(0, getWidth() - PADDING), HEIGHT);
        var palette = paper.palette();
        var builder = new PictureBuilder();
        var placement = board.ranking().placementOf(service);
        var formats = context.texts().formats();
        double end = Math.ceil(paper.ruler().width(formats.whole(board.ranking().size()), RANK));
        builder.words(formats.whole(placement.rank()), end, LINE, RANK, palette.ink(), Anchor.END);
        builder.words(placement.tied() ? context.text("rank.tie") : "", end, LINE, SMALL, palette.quiet(),
            Anchor.START);
        boolean room = end + TIE + Math.ceil(paper.ruler().width(movement, SMALL)) <= paper.width();
        builder.words(room ? movement : "", end + TIE, LINE, SMALL, moved > 0 ? palette.good() : palette.bad(),
            Anchor.START);
        return new Picture(paper.width(), HEIGHT, rank, movement, builder.marks());
    }
}
