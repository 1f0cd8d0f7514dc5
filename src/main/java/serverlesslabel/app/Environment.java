package serverlesslabel.app;

import java.nio.file.Path;
import java.util.function.Function;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/**
 * The surroundings the explorer is started in; tests hand in their own.
 *
 * @param settings the folder of the settings
 * @param log      the file the program logs to
 * @param workers  the background executors
 * @param crashes  the handler of uncaught exceptions
 * @param desktop  creates the desktop, which stores the folder of the last file in the settings
 */
record Environment(Path settings, Path log, Workers workers, CrashReporter crashes,
                   Function<SettingsPort, DesktopPort> desktop) {}
