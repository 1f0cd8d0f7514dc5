package serverlesslabel.state;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program remembers from one start to the next.
 *
 * @param bounds      where the window was; empty opens it centred
 * @param folder      where the last export went
 * @param exploration what was explored; empty begins anew
 */
public record Settings(Theme theme, Optional<Bounds> bounds, Optional<Path> folder,
                       Optional<Exploration> exploration) {

    /** The first start. */
    public static final Settings NONE =
        new Settings(Theme.LIGHT, Optional.empty(), Optional.empty(), Optional.empty());

    /** The looks there are. */
    public enum Theme { LIGHT, DARK }

    /** A rectangle on the desktop, in pixels. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** The same in another look. */
    public Settings in(Theme another) {
        return new Settings(another, bounds, folder, exploration);
    }

    /** The same with the window elsewhere. */
    public Settings at(Bounds another) {
        return new Settings(theme, Optional.of(another), folder, exploration);
    }

    /** The same with another folder for exports. */
    public Settings exportingTo(Path another) {
        return new Settings(theme, bounds, Optional.of(another), exploration);
    }

    /** The same with another exploration. */
    public Settings exploring(Exploration another) {
        return new Settings(theme, bounds, folder, Optional.of(another));
    }
}
