package serverlesslabel.view.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.CalmBarDrawing;
import serverlesslabel.drawing.chart.LevelBarsDrawing;
import serverlesslabel.ranking.Index;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LossWords;

/** A column of the ranking table: its heading, its least width, and the cells that show one aspect of each service. */
final class RankingColumn extends TableColumn<Integer, Integer> {

    private static final double RANK = 42;
    private static final double DIGIT = 9;
    private static final double MOVED = 16;
    private static final double LETTERS_HEIGHT = 14;
    private static final double COLOURS_HEIGHT = 6;

    private final TableColumnId column;
    private final Store store;
    private final ViewContext context;
    private final Consumer<Characteristic> ask;
    private final Headings headings;

    /**
     * Makes a column for an aspect, as narrow as it may become.
     *
     * @param ask called when the reader clicks a segment of an index bar, after the row of the bar was selected
     */
    RankingColumn(TableColumnId column, Store store, ViewContext context, Consumer<Characteristic> ask) {
        this.column = column;
        this.store = store;
        this.context = context;
        this.ask = ask;
        this.headings = new Headings(store.board().get().catalog().rubric(), context);
        setMinWidth(leastWidth());
        setPrefWidth(leastWidth());
        setSortable(column.sortable());
        setGraphic(heading());
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(any -> cell());
    }

    /** Returns the id of this column, which says what its cells show. */
    TableColumnId columnId() {
        return column;
    }

    /** Returns a new cell of this column, for this table or for the foot of the list. */
    BoardCell cell() {
        return switch (column.kind()) {
            case RANK -> new RankCell(store, context, false);
            case OVERALL -> new RankCell(store, context, true);
            case SERVICE -> new NameCell(store, context);
            case PROVIDER -> new TextCell(store, context, (board, service) ->
                board.catalog().services().get(service).provider().name());
            case CATEGORY -> new TextCell(store, context, (board, service) ->
                board.catalog().services().get(service).category().name());
            case LABEL -> new LabelClassCell(store, context);
            case INDEX -> new IndexBarCell(store, context, ask);
            case DOCUMENTED -> new TextCell(store, context, (board, service) ->
                context.texts().formats().tenths(board.ranking().placementOf(service).documented().tenths()));
            case LEVELS -> new LevelsCell(store, context);
            case LOSS -> lossCell();
            case LEVEL -> new LevelCell(headings.characteristic(column), store, context);
            case PIN -> new PinCell(store, context);
        };
    }

    private TextCell lossCell() {
        var cell = new TextCell(store, context, (board, service) -> LossWords.largest(losses(board, service),
            context.texts()), (board, service) -> LossWords.all(losses(board, service), context.texts()));
        cell.content().getStyleClass().add("second-line");
        return cell;
    }

    private static List<Index.Loss> losses(Board board, int service) {
        var catalog = board.catalog();
        return Index.losses(catalog.services().get(service).levels(), catalog.rubric().characteristics(),
            board.exploration().weights());
    }

    // In pixels. A heading needs room for the sort arrow beside its words.
    private double leastWidth() {
        return switch (column.kind()) {
            case RANK -> RANK + DIGIT * moreDigits();
            case OVERALL -> RANK + MOVED + DIGIT * moreDigits();
            case SERVICE -> 132;
            case PROVIDER -> 116;
            case CATEGORY -> 132;
            case LABEL -> LabelClassCell.leastWidth(context);
            case INDEX -> IndexBarCell.FIGURES;
            case DOCUMENTED -> 108;
            case LEVELS -> 62;
            case LOSS -> 212;
            case LEVEL -> 66;
            case PIN -> 28;
        };
    }

    // Two digits of a rank and the sign of a tie always have room; larger catalogs need more of both.
    private int moreDigits() {
        return Math.max(0, Integer.toString(store.board().get().ranking().size()).length() - 2);
    }

    // A characteristic has its icon for a heading, if it has one: eight names would leave no room for other columns.
    private Node heading() {
        var words = words();
        LazyTooltip.on(words, headings.tip(column));
        var rubric = store.board().get().catalog().rubric();
        var heading = switch (column.kind()) {
            case INDEX -> DrawnHeading.beside(words, IndexBarCell.FIGURES, IndexBarCell.LEAST_BAR, widthProperty(),
                width -> CalmBarDrawing.letters(rubric, context.palette().getValue().quiet(),
                    context.paper(width, LETTERS_HEIGHT), context.texts()), context);
            case LEVELS -> DrawnHeading.below(words, context.text("table.levels.short"), widthProperty(), width ->
                LevelBarsDrawing.colours(rubric, context.paper(width, COLOURS_HEIGHT), context.texts()), context);
            default -> words;
        };
        heading.setAccessibleText(headings.name(column));
        return heading;
    }

    private Label words() {
        boolean level = column.kind() == Kind.LEVEL;
        var heading = new Label(level ? headings.characteristic(column).brief() : headings.name(column));
        var icon = level ? Optional.of(context.icon(headings.characteristic(column))) : Optional.<Node>empty();
        icon.filter(Node::isManaged).ifPresent(shown -> {
            heading.setText("");
            heading.setGraphic(shown);
        });
        // A picture that all know says it in less room than the word.
        if (column.kind() == Kind.PIN) heading.setGraphic(Icons.of("fth-bookmark"));
        if (column.kind() == Kind.PIN) heading.setText("");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }
}
