package serverlesslabel.files.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The home folder of the user. Java asks the list of users alone, and for one who is not in it answers "?", which is a
 * folder wherever the program happens to be started; elsewhere than on Windows the variable {@code HOME} counts.
 */
public final class UserHome {

    private static final String PROPERTY = "user.home";

    private UserHome() {}

    /** Makes Java, and the libraries that ask it, take the right folder for the home folder. */
    public static void settle() {
        System.setProperty(PROPERTY, path().toString());
    }

    /** Returns the home folder, an absolute path. */
    static Path path() {
        return of(System.getProperty("os.name", ""), System.getProperty(PROPERTY, ""), System.getenv(),
            Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toAbsolutePath());
    }

    /**
     * Returns the home folder, an absolute path.
     *
     * @param system      the value of the system property {@code os.name}
     * @param asked       what Java says
     * @param environment the environment variables
     * @param temporary   a folder for what need not last, where a user without a home has a folder named by number
     */
    static Path of(String system, String asked, Map<String, String> environment, Path temporary) {
        var named = SettingsFolder.isWindows(system) ? "" : environment.getOrDefault("HOME", "");
        return Stream.of(named, asked).flatMap(text -> absolute(text).stream()).findFirst()
            .orElseGet(() -> temporary.resolve("serverless-label-home-" + number()));
    }

    private static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    // The number of the user, as the kernel says it of this process.
    private static String number() {
        try {
            return String.valueOf(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return "unknown";
        }
    }
}
