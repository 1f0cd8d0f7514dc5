package serverlesslabel.view.table;

import java.util.List;
import java.util.Optional;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/**
 * The rank under the reader's weights, among all services or among those shown; with that among all, how many ranks the
 * service has gained or lost by the last gesture. Ranks, signs of ties and movements stand in slots of their own, one
 * below the other; the movement only where it has room.
 */
final class RankCell extends PictureCell {

    private static final double HEIGHT = 20;
    private static final double LINE = 15;
    /** The slot of the sign of a tie, behind that of the rank, and the gap before the movement. */
    private static final double TIE = 9;
    private static final Lettering RANK = Lettering.semibold(14);
    private static final Lettering SMALL = Lettering.regular(11);

    private final ViewContext context;
    private final boolean overall;

    /**
     * Makes an empty cell.
     *
     * @param overall whether it shows the rank among all services, else that among those shown
     */
    RankCell(Store store, ViewContext context, boolean overall) {
        super(store, context);
        this.context = context;
        this.overall = overall;
        content().getStyleClass().add("rank-cell");
    }

    @Override
    Picture draw(Board board, int service) {
        var shown = board.alternatives();
        boolean all = overall || shown.size() == board.ranking().size();
        var placement = board.ranking().placementOf(service);
        var position = all ? Optional.<Integer>empty() : shown.position(placement.service());
        // A row at the foot of the list may be outside the filter.
        if (!all && position.isEmpty()) return new Picture(0, HEIGHT, context.text("none"), "", List.of());
        int place = position.map(shown::rank).orElse(placement.rank());
        boolean tied = position.map(shown::tied).orElse(placement.tied());
        var rank = LevelWords.rank(place, tied, context.texts());
        // What moved is known of the whole catalog only.
        int moved = all ? board.movement(service) : 0;
        var movement = moved == 0 ? "" : context.text(moved > 0 ? "rank.up" : "rank.down", Math.abs(moved));
        var paper = context.paper(Math.max(0, getWidth() - PADDING), HEIGHT);
        var palette = paper.palette();
        var builder = new PictureBuilder();
        var formats = context.texts().formats();
        double end = Math.ceil(paper.ruler().width(formats.whole(board.ranking().size()), RANK));
        builder.words(formats.whole(place), end, LINE, RANK, palette.ink(), Anchor.END);
        builder.words(tied ? context.text("rank.tie") : "", end, LINE, SMALL, palette.quiet(),
            Anchor.START);
        boolean room = end + TIE + Math.ceil(paper.ruler().width(movement, SMALL)) <= paper.width();
        builder.words(room ? movement : "", end + TIE, LINE, SMALL, moved > 0 ? palette.good() : palette.bad(),
            Anchor.START);
        return new Picture(paper.width(), HEIGHT, rank, movement, builder.marks());
    }
}
