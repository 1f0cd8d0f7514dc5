/**
 * The ranked table: columns, cells, headings, menus, selection, typing to find a row.
 *
 * <p>A tick of a slider touches every visible cell, so cells change the nodes they have instead of making new ones.
 */
@NullMarked
package serverlesslabel.view.table;

import org.jspecify.annotations.NullMarked;
