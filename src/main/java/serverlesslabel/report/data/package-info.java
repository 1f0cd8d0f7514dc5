/**
 * Tables and numbers for other programs: CSV, JSON and plain columns.
 *
 * <p>Columns are declared once ({@code RankColumn}) and written by each format, so no format can have a column of its
 * own.
 */
@NullMarked
package serverlesslabel.report.data;

import org.jspecify.annotations.NullMarked;
