/**
 * Draws the energy label of a service, full and compact, the badge that repeats its class, and the scale of classes.
 *
 * <p>The label is laid out on a grid of 96 × 192 millimetres, the size of energy labels. {@code LabelGrid} owns that
 * size and converts it to pixels, so the parts of the label know the grid and not one another, and a label can have any
 * size on screen. Class and index always follow from the reference weights: a label must not change with its reader.
 * A class that a check could still lower has a hollow pointer and a bracket down to the class documented facts give.
 */
@NullMarked
package serverlesslabel.drawing.label;

import org.jspecify.annotations.NullMarked;
