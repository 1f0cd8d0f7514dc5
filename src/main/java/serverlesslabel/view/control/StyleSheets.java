package serverlesslabel.view.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** Style sheets of a window: those of AtlantaFX, ours, the colours of a palette, and the zoom of popups. */
public final class StyleSheets {

    private static final List<String> SHEETS = List.of("controls", "weights-view", "toolbar-view", "ranking-table",
        "detail-view", "pages", "dialogs");

    private StyleSheets() {}

    /**
     * Takes the theme away until {@link #setTheme}: JavaFX looks for the styles of every node when it comes to a scene,
     * and once more before the scene is first shown. A window that is put together without a theme is styled once.
     */
    public static void clearTheme() {
        // Not without any: for that the first control would load the look of JavaFX, which is used nowhere.
        Application.setUserAgentStylesheet(ThemeSheet.dataUrl(""));
    }

    /** Gives all windows the theme of AtlantaFX that a palette belongs to; our sheets of a scene come on top of it. */
    public static void setTheme(Palette palette) {
        var theme = palette.dark() ? new PrimerDark() : new PrimerLight();
        // The build leaves out what is for controls that are used nowhere.
        var lean = StyleSheets.class.getResource(palette.dark() ? "/serverlesslabel/view/primer-dark.bss"
            : "/serverlesslabel/view/primer-light.bss");
        var sheet = lean == null ? theme.getUserAgentStylesheet() : lean.toExternalForm();
        if (!sheet.equals(Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(sheet);
    }

    /**
     * Replaces the style sheets of a scene, and the user agent sheet of the application.
     *
     * @param palette    the colours of the scene
     * @param appearance its scale enlarges tooltips and menus, which open in windows of their own
     */
    public static void apply(Scene scene, Palette palette, Appearance appearance) {
        setTheme(palette);
        var sheets = SHEETS.stream()
            .map(name -> StyleSheets.class.getResource("/serverlesslabel/view/" + name + ".css").toExternalForm());
        // All at once: JavaFX would warn about missing colour tokens in between.
        scene.getStylesheets().setAll(Stream.of(Stream.of(ThemeSheet.of(palette)), sheets,
            Stream.of(ZoomSheet.of(appearance.scale()))).flatMap(sheet -> sheet).toList());
        // JavaFX forgets the old sheets at once but reads the new ones with the next frame: menus that are open or open
        // before it would find no colour tokens.
        if (scene.getWindow() != null && scene.getWindow().isShowing()) scene.getRoot().applyCss();
    }
}
