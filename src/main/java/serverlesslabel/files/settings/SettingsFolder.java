package serverlesslabel.files.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import serverlesslabel.io.PrivateFolder;

/**
 * Finds the folders in which each operating system expects the settings and the log of a program: on Windows the
 * roaming and the local application data, on macOS Library, elsewhere the base directories of freedesktop.org.
 */
public final class SettingsFolder {

    /** The system property that names another folder for both, for portable installations and for tests. */
    public static final String PROPERTY = "serverlesslabel.settings";

    private static final String NAME = "serverless-label";

    private SettingsFolder() {}

    /** Returns the folder for the settings of this user, or the one that the property {@value #PROPERTY} names. */
    public static Path ofThisUser() {
        var given = System.getProperty(PROPERTY);
        return given != null ? Path.of(given) : settings(system(), home(), System.getenv());
    }

    /** Returns the folder for the log of this user, or the one that the property {@value #PROPERTY} names. */
    public static Path logsOfThisUser() {
        var given = System.getProperty(PROPERTY);
        return given != null ? Path.of(given) : logs(system(), home(), System.getenv());
    }

    /**
     * Returns the folder for what lives as long as the user's session, or the one that the property
     * {@value #PROPERTY} names.
     */
    public static Path sessionOfThisUser() {
        var given = System.getProperty(PROPERTY);
        return given != null ? Path.of(given) : session(system(), home(), System.getenv());
    }

    /** Takes a folder away from other users, if it is one the program made for itself and not one that was named. */
    public static void close(Path folder) {
        if (folder.endsWith(NAME) || folder.getParent() != null && folder.getParent().endsWith(NAME))
            PrivateFolder.close(folder);
    }

    /**
     * Returns the folder for settings.
     *
     * @param system      the value of the system property {@code os.name}
     * @param environment the environment variables
     */
    static Path settings(String system, Path home, Map<String, String> environment) {
        if (isWindows(system)) return named(environment, "APPDATA", home.resolve("AppData/Roaming"));
        if (isMac(system)) return home.resolve("Library/Application Support").resolve(NAME);
        return named(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    }

    /**
     * Returns the folder for logs.
     *
     * @param system      the value of the system property {@code os.name}
     * @param environment the environment variables
     */
    static Path logs(String system, Path home, Map<String, String> environment) {
        if (isWindows(system)) return named(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Logs");
        if (isMac(system)) return home.resolve("Library/Logs").resolve(NAME);
        return named(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
    }

    /**
     * Returns the folder for what lives as long as a session; that of the settings where there is no such folder.
     *
     * @param system      the value of the system property {@code os.name}
     * @param environment the environment variables
     */
    static Path session(String system, Path home, Map<String, String> environment) {
        var settings = settings(system, home, environment);
        if (isWindows(system) || isMac(system)) return settings;
        var named = named(environment, "XDG_RUNTIME_DIR", settings);
        return named.startsWith(settings) ? settings : named;
    }

    // The base directory specification says that a relative or empty path is ignored.
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        var given = Path.of(environment.getOrDefault(variable, ""));
        return (given.isAbsolute() ? given : otherwise).resolve(NAME);
    }

    static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("win");
    }

    private static boolean isMac(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static String system() {
        return System.getProperty("os.name", "");
    }

    private static Path home() {
        return UserHome.path();
    }
}
