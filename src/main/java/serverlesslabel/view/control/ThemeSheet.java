package serverlesslabel.view.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;

/** The colours of a palette as the tokens style sheets use, so that screen and export cannot drift apart. */
final class ThemeSheet {

    private ThemeSheet() {}

    /** The address of a style sheet with the tokens of a palette. */
    static String of(Palette palette) {
        return address(css(palette));
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
        return css.append("}\n").toString();
    }

    private static void tokens(StringBuilder css, String name, List<Ink> inks) {
        for (int i = 0; i < inks.size(); i++) token(css, name + i, inks.get(i));
    }

    private static void token(StringBuilder css, String name, Ink ink) {
        css.append("  ").append(name).append(": ").append(ink.hex()).append(";\n");
    }
}
