package serverlesslabel.view.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of buttons, from the Feather pack. */
public final class Icons {

    private Icons() {}

    /** Loads the pack, which else the first icon does. */
    public static void load() {
        of("fth-search");
    }

    /**
     * A new node with an icon.
     *
     * @param name its name in the pack, such as {@code "fth-search"}
     * @throws IllegalArgumentException if the pack has no such icon
     */
    public static FontIcon of(String name) {
        return FontIcon.of(Feather.findByDescription(name));
    }
}
