/**
 * The grid and the measured pieces every drawing is put together from: text wrapped to a width, cells, markers, sizes.
 *
 * <p>Nothing here knows a chart or a sheet. {@code TextWrapper} and {@code Rect} exist so that places are computed from
 * measured text in one way everywhere; {@code PictureBuilder} collects marks in the order in which they are painted.
 */
@NullMarked
package serverlesslabel.drawing.layout;

import org.jspecify.annotations.NullMarked;
