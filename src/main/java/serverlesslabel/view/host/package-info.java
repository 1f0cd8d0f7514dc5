/**
 * What the window asks of the program around it, one small port for each thing.
 *
 * <p>A view is given the port it uses and not their sum, so its constructor says what it can do to the world outside:
 * a view that only asks for a file cannot write settings. What takes time is done in the background, and how it ended
 * is told on the JavaFX thread. The ports know no view and no JavaFX control, so that whoever stands behind them needs
 * no window to be tested.
 */
@NullMarked
package serverlesslabel.view.host;

import org.jspecify.annotations.NullMarked;
