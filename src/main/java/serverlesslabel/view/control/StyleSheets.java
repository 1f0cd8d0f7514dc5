package serverlesslabel.view.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** The style sheets of a window: those of the controls, ours, and the colours of a palette. */
public final class StyleSheets {

    private static final List<String> SHEETS = List.of("controls", "weights-view", "toolbar-view", "ranking-table",
        "detail-view", "pages", "dialogs");

    private StyleSheets() {}

    /** Puts a window into the colours of a palette, and what opens over it into the size of a look. */
    public static void put(Scene scene, Palette palette, Appearance appearance) {
        Application.setUserAgentStylesheet(palette.dark() ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
        var sheets = SHEETS.stream()
            .map(name -> StyleSheets.class.getResource("/serverlesslabel/view/" + name + ".css").toExternalForm());
        // All at once: sheets without their tokens would be complained about in between.
        scene.getStylesheets().setAll(Stream.of(Stream.of(ThemeSheet.of(palette)), sheets,
            Stream.of(ZoomSheet.of(appearance.scale()))).flatMap(each -> each).toList());
    }
}
