/**
 * Whole pages: the comparison of one to six services, the radar on a sheet, the ranking as a table.
 *
 * <p>A sheet is put together from parts that are pictures themselves: each is drawn as wide as it may be and as high as
 * it needs, then placed. So a sheet for another paper is another order of the same parts. All lengths are multiples of
 * the size of its text ({@code SheetLetters}); a frame around the content brings heading and small print.
 */
@NullMarked
package serverlesslabel.drawing.sheet;

import org.jspecify.annotations.NullMarked;
