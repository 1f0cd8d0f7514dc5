package serverlesslabel.view.table;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.CalmBarDrawing;
import serverlesslabel.drawing.chart.IndexBarDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.wording.LevelWords;

/**
 * The index under the reader's weights as a bar and a number, with the letter these weights give where it is another
 * than that of the label. The bar is of one ink; that of a row which is selected or pointed at is stacked from the
 * contributions. In a narrow column the number stands alone.
 */
final class IndexBarCell extends BoardCell {

    private static final double HEIGHT = 12;
    /** The number and the letter at the right of the bar, and the gap before them. */
    static final double FIGURES = 74;
    /** The least width of the bar, in pixels: below it there is none. */
    static final double LEAST_BAR = 40;
    private static final double FIGURES_HEIGHT = 18;
    private static final double NUMBER = 46;
    private static final double LINE = 14;
    private static final double GAP = 6;
    private static final Lettering LETTER = Lettering.semibold(11);
    private static final Lettering SEMIBOLD = Lettering.semibold(13);

    private final Store store;
    private final ViewContext context;
    private final PictureNode bar;
    private final PictureNode figures;
    private final HBox box;
    private Optional<Characteristic> pointed = Optional.empty();

    /**
     * Makes an empty cell.
     *
     * @param ask called with the characteristic of a segment when the reader clicks the segment
     */
    IndexBarCell(Store store, ViewContext context, Consumer<Characteristic> ask) {
        super(store, context);
        this.store = store;
        this.context = context;
        this.bar = context.pictureNode();
        this.figures = context.pictureNode();
        box = new HBox(bar, figures);
        box.getStyleClass().add("index-cell");
        box.setAlignment(Pos.CENTER_RIGHT);
        tableRowProperty().subscribe(row -> {
            if (row == null) return;
            row.hoverProperty().subscribe(over -> update());
            row.selectedProperty().subscribe(selected -> update());
        });
        bar.getStyleClass().add("index-bar");
        bar.setOnMouseMoved(move -> point(segment(move)));
        bar.setOnMouseExited(leave -> point(Optional.empty()));
        // By the click, the press has selected the row; with a modifier it marked the row beside others.
        bar.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown())
                segment(click).ifPresent(ask);
        });
    }

    @Override
    Node content() {
        return box;
    }

    @Override
    String tip(Board board, int service) {
        var placement = board.ranking().placementOf(service);
        return pointed.map(segment -> IndexBarDrawing.text(segment, placement, board.exploration().weights(),
            context.texts())).orElseGet(() -> context.text("index.tip", LevelWords.index(placement, context.texts()),
            placement.index().classIn(board.catalog().rubric().classes()).letter()));
    }

    @Override
    void show(Board board, int service) {
        var placement = board.ranking().placementOf(service);
        double width = getWidth() - PictureCell.PADDING - FIGURES;
        Visibility.set(bar, width >= LEAST_BAR);
        var paper = context.paper(Math.max(LEAST_BAR, width), HEIGHT);
        bar.show(stacked() ? IndexBarDrawing.draw(placement, board.catalog().rubric(), board.exploration().weights(),
            paper, context.texts()) : CalmBarDrawing.draw(placement, board.catalog().rubric(), paper, context.texts()));
        figures.show(figures(board, placement));
    }

    private boolean stacked() {
        return getTableRow() != null && (getTableRow().isSelected() || getTableRow().isHover());
    }

    private Picture figures(Board board, Placement placement) {
        var rubric = board.catalog().rubric();
        var number = context.texts().formats().tenths(placement.index().tenths());
        var official = Comparison.labelClass(placement.service(), rubric);
        var now = placement.index().classIn(rubric.classes());
        boolean better = now.place() < official.place();
        var yours = now.equals(official) ? "" : context.text(better ? "index.better" : "index.worse", now.letter());
        var palette = context.palette().getValue();
        var builder = new PictureBuilder();
        builder.words(number, NUMBER, LINE, SEMIBOLD, palette.ink(), Anchor.END);
        if (!yours.isEmpty()) builder.words(yours, NUMBER + GAP, LINE, LETTER,
            better ? palette.good() : palette.bad(), Anchor.START);
        return new Picture(FIGURES, FIGURES_HEIGHT, number, yours, builder.marks());
    }

    private Placement placement() {
        return store.board().get().ranking().placementOf(getItem());
    }

    private Optional<Characteristic> segment(MouseEvent mouse) {
        var board = store.board().get();
        return IndexBarDrawing.characteristicAt(mouse.getX() / bar.getWidth(), placement(), board.catalog().rubric(),
            board.exploration().weights());
    }

    // The tooltip names what is under the pointer, the segment or the whole.
    private void point(Optional<Characteristic> segment) {
        if (segment.equals(pointed)) return;
        pointed = segment;
        refreshTip();
    }
}
