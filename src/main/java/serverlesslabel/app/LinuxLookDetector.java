package serverlesslabel.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import serverlesslabel.state.Appearance;

/**
 * Detects how a desktop on Linux looks. GNOME, Cinnamon and Xfce have a store of their own, which one process lists as
 * a whole; the others, and all of them from inside a sandbox, are asked by way of the portal, and X for the size where
 * the portal does not know it. A desktop that answers neither is taken for one of GNOME's kin.
 */
final class LinuxLookDetector {

    private static final String GNOME = "org.gnome.desktop.interface";
    private static final List<String> PORTAL = List.of("gdbus", "call", "--session", "--timeout", "1", "--dest",
        "org.freedesktop.portal.Desktop", "--object-path", "/org/freedesktop/portal/desktop", "--method",
        "org.freedesktop.portal.Settings.ReadAll", "['org.freedesktop.appearance', '" + GNOME + "']");
    private static final List<String> XFCE = List.of("xfconf-query", "-c", "xsettings", "-l", "-v");
    private static final List<String> X = List.of("xrdb", "-query");

    /** The portal says 1 for dark, 2 for light and 0 for neither; of Cinnamon and Xfce the theme's name says it. */
    private static final Pattern DARK = Pattern.compile("color-scheme\\s+'[a-z-]*dark|'color-scheme': <uint32 1>"
        + "|cinnamon\\S+ gtk-theme\\s+'[^']*[dD]ark|/Net/ThemeName\\s+\\S*[dD]ark");
    /** 1 is the usual size. */
    private static final Pattern FACTOR = Pattern
        .compile("text-scaling-factor(?:'?: <|\\s+)([0-9]{1,2}(?:\\.[0-9]{1,20})?)[\\s>]");
    private static final Pattern DOTS = Pattern.compile("(?:/Xft/DPI|Xft\\.dpi:)\\s+([1-9][0-9]{1,3})\\s");
    /** Dots per inch of the usual size. */
    private static final double USUAL_DOTS = 96;

    private final Map<String, String> environment;
    private final Function<List<String>, String> command;

    /**
     * A detector for the desktop an environment tells of.
     *
     * @param environment the environment variables
     * @param command     runs a command and returns its output, "" if it failed
     */
    LinuxLookDetector(Map<String, String> environment, Function<List<String>, String> command) {
        this.environment = environment;
        this.command = command;
    }

    /** Asks the desktop, by as few processes as it takes, and returns how it looks. */
    DesktopLook look() {
        var said = said();
        var theme = variable("GTK_THEME");
        return new DesktopLook(theme.isEmpty() ? DARK.matcher(said).find() : theme.contains("dark"),
            Appearance.nearestScale(Appearance.ACTUAL * factor(said)));
    }

    private String said() {
        var desktop = variable("XDG_CURRENT_DESKTOP");
        if (variable("FLATPAK_ID").isEmpty()) {
            if (desktop.isEmpty() || desktop.contains("gnome")) return gnome(GNOME);
            if (desktop.contains("cinnamon")) return gnome("org.cinnamon.desktop.interface");
            if (desktop.contains("xfce")) return command.apply(XFCE);
        }
        var portal = command.apply(PORTAL);
        if (!portal.startsWith("({")) return gnome(GNOME);
        return FACTOR.matcher(portal).find() || variable("DISPLAY").isEmpty() ? portal
            : portal + "\n" + command.apply(X);
    }

    private String gnome(String schema) {
        return command.apply(List.of("gsettings", "list-recursively", schema));
    }

    private double factor(String said) {
        var factor = FACTOR.matcher(said).results().findFirst().map(LinuxLookDetector::number);
        return factor.orElseGet(() -> DOTS.matcher(said).results().findFirst()
            .map(dots -> number(dots) / USUAL_DOTS / scaleOfWindows(said)).orElse(1.0));
    }

    // By which JavaFX enlarges everything itself, and which the dots that X tells contain, but not those of Xfce.
    private double scaleOfWindows(String said) {
        var scale = variable("GDK_SCALE");
        return said.contains("Xft.dpi") && scale.matches("[1-9]") ? Integer.parseInt(scale) : 1;
    }

    private static double number(MatchResult found) {
        return Double.parseDouble(found.group(1));
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }
}
