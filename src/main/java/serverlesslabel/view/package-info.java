/**
 * The window of the explorer: its regions, menus and commands, and how they are put together.
 *
 * <p>A view is a visible region: its constructor builds it and subscribes to the slice of the board it shows; handlers
 * only call the store. Drawings arrive as pictures and become nodes in {@code PictureNode}. Files, settings and the
 * desktop are behind the ports in {@code view.host}. Another language or catalog means another window on the same
 * store: views are built anew, not translated in place.
 *
 * <p>{@code Divider} replaces JavaFX's {@code SplitPane}, which keeps proportions where a side pane should keep its
 * width, and whose dividers cannot be reached by keyboard. Zoom is one transformation of the whole window
 * ({@code ZoomPane}), so pictures, controls and text grow alike and at once; tooltips and menus, which open in windows
 * of their own, are scaled by their font size ({@code ZoomSheet}). Therefore the style sheets measure in pixels and not
 * in {@code em}: there is one size to design for. Lengths in {@code em} would depend on each part's own font size,
 * would be rounded differently in each, and would leave out the pictures, which have no font size to inherit.
 */
@NullMarked
package serverlesslabel.view;

import org.jspecify.annotations.NullMarked;

