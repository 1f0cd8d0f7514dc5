/**
 * Starts the program and wires it: the JavaFX application, one class behind each port of the window, settings, log,
 * crash reports and the background threads.
 *
 * <p>The window knows none of these classes. It uses the ports in {@code view.host}, and one class here implements each
 * of them: {@code SettingsStore}, {@code CatalogController}, {@code ExplorationController}, {@code ExportController},
 * {@code FxDesktop} and {@code ProgramController}. {@code ExplorerController} owns them and replaces the views on the
 * stage whenever the catalog, the language or the profiles change. Every class gets what it needs in its constructor,
 * so tests run all of them on a folder of their own and replace the desktop only. There are two background threads: one
 * runs what the reader waits for, in the order it was requested; the other writes settings, which must not wait for a
 * large picture to be rendered.
 *
 * <p>Settings are shared with other windows and with other versions of the program: what is written is a change, merged
 * into what is on disk then. A second start is one too many for most readers, so {@code FirstWindow} hands it over to
 * the window that is open. Which start is the first is asked while JavaFX starts, and listening begins after the first
 * frame.
 *
 * <p>A start is in a hurry, and two cores are busy with it from its beginning to its end: what counts is not what is
 * done elsewhere but what is not done. {@code Preparation} reads catalogs, typeface and theme while JavaFX starts; a
 * page, a menu, a tooltip and a control that is hidden are made when they are first shown; a new window is put together
 * without a theme, so that it is styled once; no class looks for its logger before it has something to say; and what
 * the first frame does not need waits for {@code FirstFrame}.
 *
 * <p>A catalog that is large by the size of its files is never waited for: {@code CatalogLoader} reads it in the
 * background, tells how far it is and can be stopped, and at the start the shipped catalog stands in for it. Where the
 * memory does not suffice for a catalog, the one on screen stays.
 */
@NullMarked
package serverlesslabel.app;

import org.jspecify.annotations.NullMarked;
