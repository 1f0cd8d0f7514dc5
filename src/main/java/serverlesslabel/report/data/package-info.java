/**
 * Data files: rankings, explanations and stability as CSV, JSON and tables in text.
 *
 * <p>A column is declared once ({@code RankColumn}), and each format writes the columns of a {@code ColumnSet}, so that
 * printing and exporting the same request give the same table and no format has a column of its own. What a caller asks
 * for beside them, single facts and marks of what is certain, is a {@code RankExtras}, which every format writes too.
 *
 * <p>CSV is not left to Jackson: its writer quotes other cells, so the bytes would change, and setting it up takes more
 * lines than the one it would replace.
 */
@NullMarked
package serverlesslabel.report.data;

import org.jspecify.annotations.NullMarked;
