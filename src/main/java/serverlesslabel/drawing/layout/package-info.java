/**
 * Provides the pieces drawings are composed of: wrapped text, level cells, markers, QR codes, letter sizes, rectangles.
 *
 * <p>Nothing here knows a chart, a label or a sheet. {@code TextWrapper} and {@code Rect} exist so that every drawing
 * computes its positions from measured text in the same way; {@code PictureBuilder} collects marks in the order in
 * which they are painted.
 */
@NullMarked
package serverlesslabel.drawing.layout;

import org.jspecify.annotations.NullMarked;
