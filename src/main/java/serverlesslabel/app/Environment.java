package serverlesslabel.app;

import java.nio.file.Path;
import java.util.function.Function;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/**
 * What the explorer runs on.
 *
 * @param settings the folder settings are kept in
 * @param log      the file the program logs to
 * @param desktop  the desktop, which keeps in the settings where the last file was
 */
record Environment(Path settings, Path log, Workers workers, CrashReporter crashes,
                   Function<SettingsPort, DesktopPort> desktop) {}
