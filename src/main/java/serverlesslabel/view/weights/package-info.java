/**
 * The pane of the weights: sliders with their brackets, fields, profiles, and the stability of the ranking below; and
 * the guide, which stands in their place while the reader puts the characteristics in order.
 *
 * <p>Every control of a weight goes through {@code WeightSlider.setWeight}: there the ticks of one drag become one step
 * of undo, and linked weights are computed from the weights at its start, so that dragging to and fro ends where it
 * began. Brackets are exact and cheap and follow every tick; rank acceptability is estimated in the background, and its
 * sentence is dimmed while it is out of date.
 *
 * <p>The guide is no dialog. A dialog over the list hides what should be watched, and one beside it needs a larger
 * screen than 1024 pixels; window managers may place it anywhere, and it has a zoom of its own. In place of the
 * sliders, which it replaces for that time anyway, it covers nothing, and rows can be selected and pinned meanwhile.
 * What it shows is a preview of the store: in no history and on no disk until it is applied. Whatever else sets the
 * weights ends it, and so does another catalog, language or day, which brings another window.
 */
@NullMarked
package serverlesslabel.view.weights;

import org.jspecify.annotations.NullMarked;
