/**
 * The pane of the weights: sliders with their brackets, typed entry, profiles, stability below them.
 */
@NullMarked
package serverlesslabel.view.weights;

import org.jspecify.annotations.NullMarked;
