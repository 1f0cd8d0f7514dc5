package serverlesslabel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Detects whether the desktop is dark, as far as it says so; JavaFX 21 cannot tell, from 22 on it can. */
final class DarkModeDetector {

    private static final System.Logger LOG = System.getLogger(DarkModeDetector.class.getName());
    /** A desktop that takes longer to answer is taken for light, in milliseconds. */
    private static final long PATIENCE = 500;

    private final String system;
    private final Map<String, String> environment;
    private final Function<List<String>, String> command;
    /** Asked once, and only if somebody wants to know: the answer takes a process. */
    private Optional<Boolean> dark = Optional.empty();

    /**
     * A detector for an operating system.
     *
     * @param system  the name of the operating system, as Java calls it
     * @param command runs a command; gives what it wrote, empty where it failed
     */
    DarkModeDetector(String system, Map<String, String> environment, Function<List<String>, String> command) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.command = command;
    }

    /** The detector for the desktop the program runs on. */
    static DarkModeDetector ofThisMachine() {
        return new DarkModeDetector(System.getProperty("os.name", ""), System.getenv(), DarkModeDetector::output);
    }

    /** Whether the desktop was dark when this was asked for the first time. */
    boolean isDark() {
        if (dark.isEmpty()) dark = Optional.of(ask());
        return dark.get();
    }

    private boolean ask() {
        if (system.startsWith("win")) return answer("reg", "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "/v", "AppsUseLightTheme")
            .contains("0x0");
        if (system.contains("mac")) return answer("defaults", "read", "-g", "AppleInterfaceStyle").contains("Dark");
        var theme = environment.getOrDefault("GTK_THEME", "");
        if (!theme.isEmpty()) return theme.toLowerCase(Locale.ROOT).contains("dark");
        return answer("gsettings", "get", "org.gnome.desktop.interface", "color-scheme").contains("dark");
    }

    private String answer(String... words) {
        return command.apply(List.of(words));
    }

    private static String output(List<String> command) {
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
