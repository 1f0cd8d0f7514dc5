/**
 * Pictures to SVG: one element for each mark, real text with an embedded subset of the typeface.
 */
@NullMarked
package serverlesslabel.paint.svg;

import org.jspecify.annotations.NullMarked;
