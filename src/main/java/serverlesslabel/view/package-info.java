/**
 * The window: JavaFX controls, layout, style.
 *
 * <p>A view is a visible region: its constructor builds, then subscribes to the slice of the board it shows; handlers
 * only call the store. What is drawn comes as pictures from the drawing room and becomes nodes in {@code PictureNode},
 * which changes the nodes it already has instead of making new ones: a tick of a slider touches twenty rows of bars,
 * and new nodes would cost several times as much as changed ones. {@code Easel} is what views draw on: words, ruler,
 * icons and the palette of the theme. What views ask of the program around them (files, settings, the desktop) is
 * behind the ports in {@code view.host}. Another language or another catalog is another window on the same store: views
 * are built anew, not translated in place.
 *
 * <p>The panes are divided by a {@code Divider} of our own and not by {@code SplitPane}: that one keeps shares where
 * people expect a side pane to keep its width, and its dividers cannot be reached by keys. The size of everything is a
 * transformation of the whole ({@code Scaled}), so pictures, controls and text grow alike and at once; what opens in a
 * window of its own (tips, menus) is enlarged by its text. That is why the sheets count in pixels and not in
 * {@code em}: there is one size to design in, and nothing else that could grow. {@code em} would have to be reckoned
 * back from each part's own font size, would round differently in each, and pictures, which have no font size to
 * inherit, would not follow.
 */
@NullMarked
package serverlesslabel.view;

import org.jspecify.annotations.NullMarked;

