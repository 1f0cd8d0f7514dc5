/**
 * The preferences dialog: appearance, own profiles, files.
 */
@NullMarked
package serverlesslabel.view.preferences;

import org.jspecify.annotations.NullMarked;
