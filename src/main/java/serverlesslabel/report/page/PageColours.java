package serverlesslabel.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Series;

/** Writes the colours of a page as CSS, from the palettes: for light screens and paper, and for dark screens. */
final class PageColours {

    private PageColours() {}

    /** The rules that give every colour its name. */
    static String css() {
        return ":root{color-scheme:light dark;" + tokens(Palette.LIGHT) + "}\n"
            + "@media screen and (prefers-color-scheme:dark){:root{" + tokens(Palette.DARK) + "}}\n"
            + choices(Palette.LIGHT.classes().size(), "class", "class", "rim")
            + choices(Palette.LIGHT.characteristics().size(), "axis", "axis", "edge", "sign")
            + choices(Palette.LIGHT.series().size(), "series", "series");
    }

    private static String tokens(Palette palette) {
        return token("paper", palette.paper()) + token("ground", palette.ground()) + token("line", palette.line())
            + token("ink", palette.ink()) + token("quiet", palette.quiet()) + token("bar", palette.bar())
            + token("track", palette.track()) + token("accent", palette.accent())
            + token("on-accent", palette.onAccent()) + token("wash", palette.wash()) + token("good", palette.good())
            + token("bad", palette.bad()) + token("on-class", palette.onClass(0))
            + token("pointer", palette.pointer()) + token("on-pointer", palette.onPointer())
            + tokens("class", palette.classes()) + tokens("axis", palette.characteristics())
            + tokens("edge", palette.edges()) + tokens("series", palette.series().stream().map(Series::ink).toList())
            + tokens("rim", IntStream.range(0, palette.classes().size()).mapToObj(palette::classEdge).toList())
            + tokens("sign", palette.characteristics().stream().map(PageColours::sign).toList());
    }

    // What is drawn on the colour of a characteristic, white or black, whichever stands out more.
    private static Ink sign(Ink ground) {
        var white = Ink.hex("#FFFFFF");
        var black = Ink.hex("#000000");
        return ground.contrast(white) > ground.contrast(black) / 2 ? white : black;
    }

    private static String tokens(String name, List<Ink> inks) {
        return IntStream.range(0, inks.size()).mapToObj(i -> token(name + "-" + i, inks.get(i)))
            .collect(Collectors.joining());
    }

    private static String token(String name, Ink ink) {
        return "--" + name + ":" + ink.hex() + ";";
    }

    // .axis-3{--axis:var(--axis-3);--edge:var(--edge-3);}
    private static String choices(int count, String element, String... names) {
        return IntStream.range(0, count).mapToObj(i -> "." + element + "-" + i + "{" + List.of(names).stream()
            .map(name -> "--" + name + ":var(--" + name + "-" + i + ");").collect(Collectors.joining()) + "}\n")
            .collect(Collectors.joining());
    }
}
