/**
 * The ranking as a table: columns, cells, menus, selection, and finding a row by typing.
 *
 * <p>One tick of a slider updates every visible cell and moves most rows. Therefore cells change the nodes they have
 * instead of making new ones. Nothing costs more with every row out of sight: {@code RowList} reports a new order as an
 * update, and {@code RowMarks} knows the marked rows as bits, one for each row. The table never sorts by itself: its
 * items are places in the catalog, the store decides on sorting and selection, and {@code TableColumns} and
 * {@code RowSelection} carry the reader's actions to the store and the result back.
 *
 * <p>{@code DockPlan} decides, from where the list is scrolled to, which rows stand at its foot; {@code SteadyTable} is
 * the table of both. {@code PinButton} is no control of JavaFX, as there is one in each row of a new window.
 */
@NullMarked
package serverlesslabel.view.table;

import org.jspecify.annotations.NullMarked;
