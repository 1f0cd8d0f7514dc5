/**
 * Widgets without knowledge of the catalog: dialog parts, dividers, pictures as nodes, buttons, style sheets, keys.
 *
 * <p>Any view may use them and they use no view, so what looks or behaves alike is written once. A picture becomes
 * nodes in {@code NodePainter}, which changes the nodes it finds and only where they differ: new nodes in every frame
 * of a drag would cost several times as much, and JavaFX paints anew whatever is set, even to what it was. Boxes side
 * by side are the fills of one node: the eight bars of a row took 32 nodes, and nodes cost more than what they fill.
 * Texts, palette, typeface and icons come together in {@code ViewContext}, because nearly every view needs most of
 * them; a record passed to constructors needs no lookup and no singleton.
 */
@NullMarked
package serverlesslabel.view.control;

import org.jspecify.annotations.NullMarked;
