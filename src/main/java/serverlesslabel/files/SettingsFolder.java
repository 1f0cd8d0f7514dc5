package serverlesslabel.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each operating system expects the settings of a program. */
public final class SettingsFolder {

    private static final String NAME = "serverless-label";

    private SettingsFolder() {}

    /** The folder of this user on this machine. */
    public static Path ofThisUser() {
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
