/**
 * Dialogs of their own: about, history, keyboard shortcuts, crash report.
 */
@NullMarked
package serverlesslabel.view.dialog;

import org.jspecify.annotations.NullMarked;
