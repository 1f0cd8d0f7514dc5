package serverlesslabel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the desktop is dark, as far as it says so; JavaFX 21 cannot tell. */
final class DarkModeDetector {

    private static final System.Logger LOG = System.getLogger(DarkModeDetector.class.getName());
    /** A desktop that takes longer to answer is taken for light, in milliseconds. */
    private static final long PATIENCE = 500;
    private static final boolean DARK = ask(System.getProperty("os.name", ""));

    private DarkModeDetector() {}

    /** Whether it was dark when the program started. */
    static boolean isDark() {
        return DARK;
    }

    private static boolean ask(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) return answer("reg", "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "/v", "AppsUseLightTheme")
            .contains("0x0");
        if (name.contains("mac")) return answer("defaults", "read", "-g", "AppleInterfaceStyle").contains("Dark");
        var theme = System.getenv().getOrDefault("GTK_THEME", "");
        if (!theme.isEmpty()) return theme.toLowerCase(Locale.ROOT).contains("dark");
        return answer("gsettings", "get", "org.gnome.desktop.interface", "color-scheme").contains("dark");
    }

    private static String answer(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
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
