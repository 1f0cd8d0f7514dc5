/**
 * Pictures to PNG: Java2D without a display, letters drawn from the outlines of the typeface.
 *
 * <p>PNG files are put together here because the JDK's own writer takes three times as long.
 */
@NullMarked
package serverlesslabel.paint.png;

import org.jspecify.annotations.NullMarked;
