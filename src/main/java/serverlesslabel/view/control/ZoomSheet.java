package serverlesslabel.view.control;

import java.util.Locale;
import serverlesslabel.state.Appearance;

/** Style sheet that scales what is outside a {@link ZoomPane}: tooltips, menus and the button bars of dialogs. */
final class ZoomSheet {

    private static final int TEXT = 13;
    private static final int TIP = 12;
    /** The padding around words, as AtlantaFX sets it. */
    private static final int ABOVE = 8;
    private static final int BESIDE = 12;

    private ZoomSheet() {}

    /** The {@code data:} URL of the style sheet for a scale in percent. */
    static String of(int scale) {
        return ThemeSheet.dataUrl(String.format(Locale.ROOT, """
            .context-menu, .dialog-pane > .button-bar { -fx-font-size: %1$spx; }
            .context-menu .menu-item { -fx-padding: %3$spx %4$spx; }
            .dialog-pane > .button-bar .button { -fx-padding: %3$spx %4$spx; }
            .tooltip { -fx-font-size: %2$spx; }
            """, scaled(TEXT, scale), scaled(TIP, scale), scaled(ABOVE, scale), scaled(BESIDE, scale)));
    }

    private static double scaled(int size, int scale) {
        return size * scale / (double) Appearance.ACTUAL;
    }
}
