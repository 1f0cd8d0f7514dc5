/**
 * The energy label of one service, and the badge that repeats its letter.
 *
 * <p>The label is laid out on the millimetre grid of 96 × 192 ({@code LabelGrid}) that energy labels have, and drawn at
 * any size from that. The letter is always the one by the reference weights.
 */
@NullMarked
package serverlesslabel.drawing.label;

import org.jspecify.annotations.NullMarked;
