/**
 * Widgets without knowledge of the catalog: dialog parts, dividers, pictures as nodes, buttons, style sheets, keys.
 *
 * <p>Any view may use them and they use no view, so what looks or behaves alike is written once. A picture becomes
 * nodes in {@code NodePainter}, which changes the nodes it finds: new nodes at every tick of a slider would cost
 * several times as much. Texts, palette, typeface and icons come together in {@code ViewContext}, because nearly every
 * view needs most of them; a record passed to constructors needs no lookup and no singleton.
 */
@NullMarked
package serverlesslabel.view.control;

import org.jspecify.annotations.NullMarked;
