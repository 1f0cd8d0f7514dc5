/**
 * Start and wiring: the application, a controller for each thing the window asks of the program, and what is left of a
 * session when it ends.
 *
 * <p>The window knows none of these classes. It asks through the ports in {@code view.host}, and one class here stands
 * behind each port: {@code SettingsStore}, {@code CatalogController}, {@code ExplorationController},
 * {@code ExportController}, {@code FxDesktop} and {@code ProgramController}. {@code ExplorerController} owns them and
 * puts a new window on the stage whenever another catalog, another language or other profiles ask for one. Nothing is
 * looked up: what a class needs is in its constructor, so tests run all of them on a folder of their own, with a stub
 * for the desktop alone.
 *
 * <p>There are two background threads. One does what the reader waits for, in the order it was asked for; the other
 * writes settings, which must not stand behind a large picture.
 */
@NullMarked
package serverlesslabel.app;

import org.jspecify.annotations.NullMarked;
