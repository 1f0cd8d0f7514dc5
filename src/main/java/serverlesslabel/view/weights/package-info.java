/**
 * The pane of the weights: sliders with their brackets, fields, profiles, and the stability of the ranking below.
 *
 * <p>Every control of a weight goes through {@code WeightSlider.setWeight}: there the ticks of one drag become one step
 * of undo, and linked weights are computed from the weights at its start, so that dragging to and fro ends where it
 * began. Brackets are exact and cheap and follow every tick; rank acceptability is estimated in the background, and its
 * sentence is dimmed while it is out of date.
 */
@NullMarked
package serverlesslabel.view.weights;

import org.jspecify.annotations.NullMarked;
