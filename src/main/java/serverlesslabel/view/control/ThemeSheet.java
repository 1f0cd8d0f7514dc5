package serverlesslabel.view.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/**
 * The colours of a palette as the tokens style sheets use, and a style class for each characteristic, so that screen
 * and export cannot drift apart.
 */
public final class ThemeSheet {

    /** The keys of the themes' names, in their order. */
    private static final List<String> KEYS = List.of("look.system", "look.light", "look.dark", "look.contrast");

    private ThemeSheet() {}

    /** The key of a theme's name. */
    public static String key(Appearance.Theme theme) {
        return KEYS.get(theme.ordinal());
    }

    /** The address of a style sheet with the tokens of a palette. */
    static String of(Palette palette) {
        return address(css(palette));
    }

    /** The style class of what has the colour of a characteristic as its own; beyond the last they begin again. */
    public static String characteristic(int place) {
        return "characteristic-" + place % Palette.LIGHT.characteristics().size();
    }

    /** The address of a style sheet that is no file. */
    static String address(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    static String css(Palette palette) {
        // A tip that is not showing has no window to look the tokens up in, but is styled all the same.
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
            ".%s { -own: -characteristic-%d; -own-edge: -edge-%d; }\n", characteristic(i), i, i));
        return css.toString();
    }

    private static void tokens(StringBuilder css, String name, List<Ink> inks) {
        for (int i = 0; i < inks.size(); i++) token(css, name + i, inks.get(i));
    }

    private static void token(StringBuilder css, String name, Ink ink) {
        css.append("  ").append(name).append(": ").append(ink.hex()).append(";\n");
    }
}
