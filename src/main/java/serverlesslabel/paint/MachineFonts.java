package serverlesslabel.paint;

import java.awt.Font;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of the machine. On Linux, Java notes which there are when it first looks for them, in a folder of its own
 * in the home folder, and can be told no other. Such notes can be made again, and belong where such things are kept.
 */
final class MachineFonts {

    private static final String HOME = "user.home";

    static {
        var home = System.getProperty(HOME, "");
        try {
            cache(System.getenv(), home).ifPresent(folder -> System.setProperty(HOME, folder.toString()));
            new Font(Font.SANS_SERIF, Font.PLAIN, 1).canDisplay('a');
        } finally {
            System.setProperty(HOME, home);
        }
    }

    private MachineFonts() {}

    /** Returns the font of the machine for a style. */
    static Font sansSerif(int style) {
        return new Font(Font.SANS_SERIF, style, 1);
    }

    /** Returns the folder for what can be made again; empty where there is no absolute one. */
    static Optional<Path> cache(Map<String, String> environment, String home) {
        var named = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        return Optional.of(named.isAbsolute() ? named : Path.of(home, ".cache")).filter(Path::isAbsolute)
            .map(folder -> folder.resolve("serverless-label"));
    }
}
