/**
 * Draws whole sheets for export: the comparison of one to six services, the radar alone, and the ranking as a table.
 *
 * <p>A sheet is composed of parts that are pictures themselves: each is drawn as wide as it may be and as high as it
 * needs, and then placed. So a sheet for another paper is another arrangement of the same parts. All lengths are
 * multiples of the size of the body text ({@code SheetLetters}), which keeps the proportions of a sheet when its
 * letters change. {@code SheetFrame} gives every sheet the same heading and small print. The heading of a comparison is
 * what it has found, so its table ({@code SheetTable}, upon {@code ComparisonGrid}) puts the best first, pales what all
 * share and shows one scale with a pointer for each service: what differs is what is seen. What is documented is solid
 * and semi-bold, what is stated and not yet checked is hollow, light and marked "°", here as on a label.
 */
@NullMarked
package serverlesslabel.drawing.sheet;

import org.jspecify.annotations.NullMarked;
