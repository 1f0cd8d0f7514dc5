/**
 * Dialogs that belong to no pane of the window: about, history, keyboard shortcuts, crash report.
 *
 * <p>They are kept together because each is a class or two and none needs another view. The crash dialog is also shown
 * when the window itself failed, so it uses no store and no command.
 */
@NullMarked
package serverlesslabel.view.dialog;

import org.jspecify.annotations.NullMarked;
