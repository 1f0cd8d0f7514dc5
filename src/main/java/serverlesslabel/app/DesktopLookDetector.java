package serverlesslabel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.state.Appearance;

/**
 * Detects how the desktop looks by asking the operating system, which starts a process: whether it uses a dark theme,
 * and how large text is. From version 22 on, JavaFX knows the first by itself ({@code Platform.getPreferences()}); the
 * size it knows nowhere, and takes no notice of it. macOS has no such size.
 */
final class DesktopLookDetector {

    private static final LazyLogger LOG = LazyLogger.of(DesktopLookDetector.class);
    /** In milliseconds; a desktop that takes longer to answer has said nothing. */
    private static final long PATIENCE = 500;
    /** In percent, hexadecimal. */
    private static final Pattern WINDOWS_SCALE = Pattern
        .compile("TextScaleFactor\\s+REG_DWORD\\s+0x([0-9a-fA-F]{1,4})\\b");

    private final String system;
    private final Map<String, String> environment;
    private final Function<List<String>, String> command;
    private Optional<DesktopLook> last = Optional.empty();

    /**
     * A detector for an operating system.
     *
     * @param system      the value of the system property {@code os.name}
     * @param environment the environment variables
     * @param command     runs a command and returns its output, "" if it failed
     */
    DesktopLookDetector(String system, Map<String, String> environment, Function<List<String>, String> command) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.command = command;
    }

    /** Returns the detector for the machine the program runs on. */
    static DesktopLookDetector ofThisMachine() {
        return new DesktopLookDetector(System.getProperty("os.name", ""), System.getenv(), DesktopLookDetector::run);
    }

    /** Returns how the desktop looked when it was last asked; asks if it never was. On any thread. */
    synchronized DesktopLook look() {
        return last.orElseGet(this::lookNow);
    }

    /** Asks again and returns how the desktop looks now. On any thread but JavaFX's, which must not wait. */
    synchronized DesktopLook lookNow() {
        var now = detect();
        last = Optional.of(now);
        return now;
    }

    private DesktopLook detect() {
        if (system.startsWith("win")) return windows();
        if (system.contains("mac"))
            return new DesktopLook(output("defaults", "read", "-g", "AppleInterfaceStyle").contains("Dark"),
                Appearance.ACTUAL);
        return new LinuxLookDetector(environment, command).look();
    }

    private DesktopLook windows() {
        var themes = output("reg", "query", "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            "/v", "AppsUseLightTheme");
        var size = WINDOWS_SCALE.matcher(output("reg", "query", "HKCU\\Software\\Microsoft\\Accessibility", "/v",
            "TextScaleFactor"));
        return new DesktopLook(themes.contains("0x0"),
            size.find() ? Appearance.nearestScale(Integer.parseInt(size.group(1), 16)) : Appearance.ACTUAL);
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
            LOG.get().log(System.Logger.Level.DEBUG, "the desktop does not say how it looks");
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
