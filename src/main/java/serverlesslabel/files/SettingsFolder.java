package serverlesslabel.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each operating system expects the settings of a program. */
public final class SettingsFolder {

    /** Names another folder, for programs carried about and for tests. */
    public static final String PROPERTY = "serverlesslabel.settings";

    private static final String NAME = "serverless-label";

    private SettingsFolder() {}

    /** The folder of this user on this machine, or the one the system property {@value #PROPERTY} names. */
    public static Path ofThisUser() {
        var given = System.getProperty(PROPERTY);
        if (given != null) return Path.of(given);
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** The folder on an operating system, for a home folder and an environment. */
    static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win") && environment.containsKey("APPDATA"))
            return Path.of(environment.get("APPDATA")).resolve(NAME);
        if (name.contains("mac")) return home.resolve("Library/Application Support").resolve(NAME);
        var given = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The convention: a relative path there is to be ignored.
        return (Path.of(given).isAbsolute() ? Path.of(given) : home.resolve(".config")).resolve(NAME);
    }
}
