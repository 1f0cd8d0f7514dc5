package serverlesslabel.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Whether a machine has a graphics card. JavaFX finds out by loading OpenGL and, where there is no card, the compiler
 * with which Mesa stands in for it, which it then refuses: a tenth of a second and 40 MB for nothing.
 */
final class GraphicsCard {

    /** What Linux shows of a card: in general, with NVIDIA's own driver, and of Windows around it. */
    private static final List<String> DEVICES = List.of("dri", "nvidiactl", "dxg");

    private GraphicsCard() {}

    /** Returns whether this machine certainly has none for the screen it paints on. */
    static boolean isMissing() {
        return isMissing(System.getProperty("os.name", ""), String.valueOf(System.getenv("DISPLAY")), Path.of("/dev"));
    }

    /**
     * Returns whether a machine certainly has none: only Linux shows it by its devices, and a screen of another machine
     * may have one of its own.
     *
     * @param system  the value of the system property {@code os.name}
     * @param display the name of the screen, such as {@code ":0"}, or {@code "localhost:10"} for another machine's
     * @param devices the folder of the devices
     */
    static boolean isMissing(String system, String display, Path devices) {
        return system.toLowerCase(Locale.ROOT).contains("linux") && display.startsWith(":")
            && DEVICES.stream().noneMatch(device -> Files.exists(devices.resolve(device)));
    }
}
