/**
 * Pictures to PDF: real letters that can be selected, a tagged figure, an attached payload.
 */
@NullMarked
package serverlesslabel.paint.pdf;

import org.jspecify.annotations.NullMarked;
