package serverlesslabel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Detects whether the desktop uses a dark theme, by asking the operating system, which starts a process. From version
 * 22 on, JavaFX knows by itself ({@code Platform.getPreferences()}); this class goes when the program needs that one.
 * What size text has on the desktop is known to neither: readers choose theirs in the menu.
 */
final class DarkModeDetector {

    private static final System.Logger LOG = System.getLogger(DarkModeDetector.class.getName());
    /** In milliseconds; a desktop that takes longer to answer counts as light. */
    private static final long PATIENCE = 500;

    private final String system;
    private final Map<String, String> environment;
    private final Function<List<String>, String> command;
    private boolean asked;
    private boolean dark;

    /**
     * A detector for an operating system.
     *
     * @param system      the value of the system property {@code os.name}
     * @param environment the environment variables
     * @param command     runs a command and returns its output, "" if it failed
     */
    DarkModeDetector(String system, Map<String, String> environment, Function<List<String>, String> command) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.command = command;
    }

    /** Returns the detector for the machine the program runs on. */
    static DarkModeDetector ofThisMachine() {
        return new DarkModeDetector(System.getProperty("os.name", ""), System.getenv(), DarkModeDetector::run);
    }

    /** Returns whether the desktop was dark when it was last asked; asks if it never was. On any thread. */
    synchronized boolean isDark() {
        return asked ? dark : isDarkNow();
    }

    /** Asks again and returns whether the desktop is dark now. On any thread but JavaFX's, which must not wait. */
    synchronized boolean isDarkNow() {
        dark = detect();
        asked = true;
        return dark;
    }

    private boolean detect() {
        if (system.startsWith("win")) return output("reg", "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "/v", "AppsUseLightTheme")
            .contains("0x0");
        if (system.contains("mac")) return output("defaults", "read", "-g", "AppleInterfaceStyle").contains("Dark");
        var theme = environment.getOrDefault("GTK_THEME", "");
        if (!theme.isEmpty()) return theme.toLowerCase(Locale.ROOT).contains("dark");
        return output("gsettings", "get", "org.gnome.desktop.interface", "color-scheme").contains("dark");
    }

    private String output(String... arguments) {
        return command.apply(List.of(arguments));
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the desktop does not say whether it is dark");
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
