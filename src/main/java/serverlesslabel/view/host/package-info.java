/**
 * Ports through which the window uses the program around it: settings, catalogs, explorations, exports, desktop.
 *
 * <p>A view gets the ports it uses and not their sum, so its constructor shows what it can do outside the window: a
 * view that only asks for a file cannot write settings. Slow work runs in the background, and callbacks run on the
 * JavaFX thread. The port interfaces know no view and no JavaFX control, so their implementations can be tested without
 * a window.
 */
@NullMarked
package serverlesslabel.view.host;

import org.jspecify.annotations.NullMarked;
