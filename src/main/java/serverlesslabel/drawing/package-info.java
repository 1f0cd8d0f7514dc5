/**
 * Pure functions from data to pictures: the radar, the dot chart, the label, the bars, the comparison sheet.
 *
 * <p>A drawing asks the paper's ruler before it places words, and computes every place from the size of the paper; a
 * larger window means a new paper, not a stretched picture. What rests on recalled facts is drawn hollow everywhere:
 * the part of a bar, the marker of a line. The label is laid out on the millimetre grid of 96 × 192 that energy labels
 * have, and drawn at any size from that.
 */
@NullMarked
package serverlesslabel.drawing;

import org.jspecify.annotations.NullMarked;
