/**
 * Pictures to media that need no window: SVG and PNG, and the files they go into.
 *
 * <p>A painter is a brush: it draws marks and decides nothing. Words are measured and, in PNG, drawn from the outlines
 * of the bundled typeface itself, not through the fonts of the machine; so a picture is the same everywhere, and
 * exports work where no font is installed at all. Reading and cutting down the typeface is fontbox's work.
 */
@NullMarked
package serverlesslabel.paint;

import org.jspecify.annotations.NullMarked;
