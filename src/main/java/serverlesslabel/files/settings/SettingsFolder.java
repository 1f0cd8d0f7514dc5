package serverlesslabel.files.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where each operating system expects the settings of a program and its log: Windows has a folder that goes along to
 * other machines and one that stays, macOS has Library, and the rest the base directories of freedesktop.org.
 */
public final class SettingsFolder {

    /** Names another folder for both, for programs carried about and for tests. */
    public static final String PROPERTY = "serverlesslabel.settings";

    private static final String NAME = "serverless-label";

    private SettingsFolder() {}

    /** The folder for the settings of this user on this machine, or the one the property {@value #PROPERTY} names. */
    public static Path ofThisUser() {
        var given = System.getProperty(PROPERTY);
        return given != null ? Path.of(given) : settings(system(), home(), System.getenv());
    }

    /** The folder for the log of this user on this machine, or the one the property {@value #PROPERTY} names. */
    public static Path logsOfThisUser() {
        var given = System.getProperty(PROPERTY);
        return given != null ? Path.of(given) : logs(system(), home(), System.getenv());
    }

    /** The folder for settings on an operating system, for a home folder and an environment. */
    static Path settings(String system, Path home, Map<String, String> environment) {
        if (isWindows(system)) return named(environment, "APPDATA", home.resolve("AppData/Roaming"));
        if (isMac(system)) return home.resolve("Library/Application Support").resolve(NAME);
        return named(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    }

    /** The folder for logs on an operating system, for a home folder and an environment. */
    static Path logs(String system, Path home, Map<String, String> environment) {
        if (isWindows(system)) return named(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Logs");
        if (isMac(system)) return home.resolve("Library/Logs").resolve(NAME);
        return named(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
    }

    // The convention: a relative path in a variable is to be ignored, and so is an empty one.
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        var given = Path.of(environment.getOrDefault(variable, ""));
        return (given.isAbsolute() ? given : otherwise).resolve(NAME);
    }

    private static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("win");
    }

    private static boolean isMac(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static String system() {
        return System.getProperty("os.name", "");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }
}
