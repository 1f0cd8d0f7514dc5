package serverlesslabel.view.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;

/**
 * Style sheet rendered from a palette: colour tokens for the other sheets, and a style class per characteristic. Screen
 * and export share the palette, so their colours cannot drift apart.
 */
public final class ThemeSheet {

    private ThemeSheet() {}

    /** The {@code data:} URL of a style sheet with the tokens of a palette. */
    static String of(Palette palette) {
        return dataUrl(css(palette));
    }

    /**
     * The style class with the colours of a characteristic.
     *
     * @param place the place of the characteristic in the rubric, 0 first; beyond the last colour they repeat
     */
    public static String characteristicClass(int place) {
        return "characteristic-" + place % Palette.LIGHT.characteristics().size();
    }

    /** The {@code data:} URL of a style sheet with this text. */
    static String dataUrl(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of the style sheet. */
    static String css(Palette palette) {
        // JavaFX styles a tooltip before it is shown, when it has no root to look the tokens up in.
        var css = new StringBuilder(".root, .tooltip {\n");
        token(css, "-paper", palette.paper());
        token(css, "-ground", palette.ground());
        token(css, "-line", palette.line());
        token(css, "-ink", palette.ink());
        token(css, "-quiet", palette.quiet());
        token(css, "-accent", palette.accent());
        token(css, "-on-accent", palette.onAccent());
        token(css, "-wash", palette.wash());
        token(css, "-good", palette.good());
        token(css, "-bad", palette.bad());
        tokens(css, "-characteristic-", palette.characteristics());
        tokens(css, "-edge-", palette.edges());
        tokens(css, "-class-", palette.classes());
        css.append("}\n");
        for (int i = 0; i < palette.characteristics().size(); i++) css.append(String.format(Locale.ROOT,
            ".%s { -own: -characteristic-%d; -own-edge: -edge-%d; -on-own: %s; }\n", characteristicClass(i), i, i,
            palette.onCharacteristic(i).hex()));
        return css.toString();
    }

    private static void tokens(StringBuilder css, String name, List<Ink> inks) {
        for (int i = 0; i < inks.size(); i++) token(css, name + i, inks.get(i));
    }

    private static void token(StringBuilder css, String name, Ink ink) {
        css.append("  ").append(name).append(": ").append(ink.hex()).append(";\n");
    }
}
