package serverlesslabel.view.table;

import java.util.function.Consumer;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;
import serverlesslabel.view.control.ViewContext;

/**
 * Makes the columns of the table.
 *
 * @param ask what happens when the reader asks for a characteristic of the service in a row
 */
record ColumnCells(Store store, ViewContext easel, Consumer<Characteristic> ask) {

    private static final double RANK = 58;
    private static final double DIGIT = 16;

    /** A column for an aspect. */
    RankingColumn column(TableColumnId column) {
        var headings = new Headings(store.board().get().catalog().rubric(), easel);
        return new RankingColumn(column, least(column.kind()), headings, () -> cell(column, headings));
    }

    private BoardCell cell(TableColumnId column, Headings headings) {
        return switch (column.kind()) {
            case RANK -> new RankCell(store, easel);
            case SERVICE -> new NameCell(store, easel);
            case PROVIDER -> new WordsCell(store, easel, (board, service) ->
                board.catalog().services().get(service).provider().name());
            case CATEGORY -> new WordsCell(store, easel, (board, service) ->
                board.catalog().services().get(service).category().name());
            case LABEL -> new LetterCell(store, easel);
            case INDEX -> new IndexBarCell(store, easel, ask);
            case DOCUMENTED -> new WordsCell(store, easel, (board, service) ->
                easel.texts().formats().tenths(board.ranking().placementOf(service).documented().tenths()));
            case LEVELS -> new LevelsCell(store, easel);
            case LEVEL -> new LevelCell(headings.characteristic(column), store, easel);
            case PIN -> new PinCell(store, easel);
        };
    }

    // Beside its words a head needs room for the arrow of the order.
    private double least(Kind kind) {
        return switch (kind) {
            case RANK -> RANK + DIGIT * moreDigits();
            case SERVICE -> 164;
            case PROVIDER -> 116;
            case CATEGORY -> 132;
            case LABEL -> 54;
            case INDEX -> 110;
            case DOCUMENTED -> 108;
            case LEVELS -> 124;
            case LEVEL -> 66;
            case PIN -> 42;
        };
    }

    // Two digits of a rank and of a movement always have room; larger catalogs need more of both.
    private int moreDigits() {
        return Math.max(0, Integer.toString(store.board().get().ranking().size()).length() - 2);
    }
}
