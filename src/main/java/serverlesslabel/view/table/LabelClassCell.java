package serverlesslabel.view.table;

import java.util.stream.Stream;
import serverlesslabel.drawing.label.ClassArrowDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/**
 * The label class of the service, A to G, by the reference weights; beside it, where a check could still lower it, how
 * far.
 */
final class LabelClassCell extends PictureCell {

    private static final double ARROW = 31;
    private static final double HEIGHT = 20;
    private static final double GAP = 3;
    /** The widest letter of a class. */
    private static final String WIDEST = "G";
    private static final Lettering OPEN = Lettering.regular(11);

    private final ViewContext context;

    LabelClassCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
    }

    /** Returns the least width of a cell, in pixels: it has room for the longest words on what is open. */
    static double leastWidth(ViewContext context) {
        double words = Stream.of("class.or", "class.to")
            .mapToDouble(key -> context.typeface().width(context.text(key, WIDEST), OPEN)).max().orElse(0);
        return PADDING + ARROW + GAP + Math.ceil(words);
    }

    @Override
    Object part(Board board) {
        return board.catalog();
    }

    @Override
    String tip(Board board, int service) {
        return LevelWords.labelClass(range(board, service), context.texts());
    }

    @Override
    Picture draw(Board board, int service) {
        var range = range(board, service);
        var paper = context.paper(Math.max(ARROW, getWidth() - PADDING), HEIGHT);
        var arrow = ClassArrowDrawing.draw(range, paper.withSize(ARROW, HEIGHT), context.texts());
        var builder = new PictureBuilder().addAll(arrow.marks());
        builder.words(LevelWords.open(range, context.texts()), ARROW + GAP, HEIGHT / 2 + OPEN.baselineOffset(), OPEN,
            paper.palette().quiet(), Anchor.START);
        return new Picture(paper.width(), HEIGHT, arrow.name(), arrow.description(), builder.marks());
    }

    private static ClassRange range(Board board, int service) {
        return ClassRange.of(serviceAt(board, service), board.catalog().rubric());
    }
}
