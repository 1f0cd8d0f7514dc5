/**
 * Pure functions from data to pictures: the radar, the dot chart, the label, the bars, the badge, and sheets to take
 * along.
 *
 * <p>A drawing asks the paper's ruler before it places words, and computes every place from the size of the paper; a
 * larger window means a new paper, not a stretched picture. What rests on recalled facts is drawn hollow everywhere:
 * the part of a bar, the marker of a line. The label is laid out on the millimetre grid of 96 × 192 that energy labels
 * have, and drawn at any size from that.
 *
 * <p>A sheet is put together from parts that are pictures themselves: each is drawn as wide as it may be and as high as
 * it needs, then placed. So a sheet for another paper is another order of the same parts. All lengths on a sheet are
 * multiples of the size of its text ({@code SheetLetters}); a frame around the content brings heading and small print.
 */
@NullMarked
package serverlesslabel.drawing;

import org.jspecify.annotations.NullMarked;
