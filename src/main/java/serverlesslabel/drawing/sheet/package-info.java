/**
 * Draws whole sheets for export: the comparison of one to six services, the radar alone, and the ranking as a table.
 *
 * <p>A sheet is composed of parts that are pictures themselves: each is drawn as wide as it may be and as high as it
 * needs, and then placed. So a sheet for another paper is another arrangement of the same parts. All lengths are
 * multiples of the size of the body text ({@code SheetLetters}), which keeps the proportions of a sheet when its
 * letters change. {@code SheetFrame} gives every sheet the same heading and small print.
 */
@NullMarked
package serverlesslabel.drawing.sheet;

import org.jspecify.annotations.NullMarked;
