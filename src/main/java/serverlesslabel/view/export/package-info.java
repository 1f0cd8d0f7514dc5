/**
 * The export dialog with its preview, and the notice that says what was written.
 */
@NullMarked
package serverlesslabel.view.export;

import org.jspecify.annotations.NullMarked;
