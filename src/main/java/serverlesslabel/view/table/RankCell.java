package serverlesslabel.view.table;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/** The rank under the reader's weights, and how many ranks the service has gained or lost by the last gesture. */
final class RankCell extends PictureCell {

    private static final double HEIGHT = 22;
    private static final double LINE = 16;
    private static final double GAP = 4;
    private static final Lettering RANK = Lettering.semibold(15);
    private static final Lettering MOVEMENT = Lettering.regular(11);

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
        builder.words(rank, 0, LINE, RANK, palette.ink(), Anchor.START);
        if (moved != 0) builder.words(movement, Math.ceil(paper.ruler().width(rank, RANK)) + GAP, LINE, MOVEMENT,
            moved > 0 ? palette.good() : palette.bad(), Anchor.START);
        return new Picture(paper.width(), HEIGHT, rank, movement, builder.marks());
    }
}
