package serverlesslabel.files.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.io.PrivateFolder;

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
            .orElseGet(() -> within(temporary));
    }

    private static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    // Named by the number of the user, so that the next start finds it, unless another user was there first.
    private static Path within(Path temporary) {
        try {
            var home = temporary.resolve("serverless-label-home-" + number(Path.of("/proc/self")));
            PrivateFolder.create(home);
            return Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)
                && number(home).equals(number(Path.of("/proc/self"))) ? home
                : Files.createTempDirectory(temporary, "serverless-label-home-");
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return temporary;
        }
    }

    // The number of the user a file belongs to; a process belongs to the user who runs it.
    private static String number(Path file) throws IOException {
        return String.valueOf(Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }
}
