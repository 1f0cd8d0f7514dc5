/**
 * The preferences dialog: one form each for appearance, files and the reader's own profiles.
 *
 * <p>A form reads the settings port and writes to it at once; there is no apply button, and nothing to lose by closing.
 * The forms are rebuilt when the language changes, as the window is, so none of them translates itself in place.
 */
@NullMarked
package serverlesslabel.view.preferences;

import org.jspecify.annotations.NullMarked;
