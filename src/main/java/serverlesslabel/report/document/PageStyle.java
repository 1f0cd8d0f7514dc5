package serverlesslabel.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;

/** The style sheet of an HTML page: the rules of {@code page.css}, and their colours from the palettes. */
public final class PageStyle {

    private PageStyle() {}

    /**
     * The whole style sheet as CSS: light, dark on screens whose user prefers it, and light in print.
     *
     * @throws UncheckedIOException if {@code page.css} cannot be read
     */
    public static String css() {
        return ":root{color-scheme:light dark;" + tokens(Palette.PRINT) + "}\n"
            + "@media screen and (prefers-color-scheme:dark){:root{" + tokens(Palette.DARK) + "}}\n"
            + choices("letter", Palette.PRINT.classes().size(), "letter", "letter-edge")
            + choices("axis", Palette.PRINT.characteristics().size(), "axis", "edge") + rules();
    }

    /** The number of the colour of the characteristic at a place; colours repeat beyond the last. */
    static int axis(int place) {
        return place % Palette.PRINT.characteristics().size();
    }

    private static String tokens(Palette palette) {
        return token("paper", palette.paper()) + token("ground", palette.ground()) + token("line", palette.line())
            + token("ink", palette.ink()) + token("quiet", palette.quiet()) + token("accent", palette.accent())
            + token("on-letter", palette.onClass(0)) + tokens("letter", palette.classes())
            + tokens("letter-edge", IntStream.range(0, palette.classes().size()).mapToObj(palette::classEdge).toList())
            + tokens("axis", palette.characteristics()) + tokens("edge", palette.edges());
    }

    private static String tokens(String name, List<Ink> inks) {
        return IntStream.range(0, inks.size()).mapToObj(i -> token(name + "-" + i, inks.get(i)))
            .collect(Collectors.joining());
    }

    private static String token(String name, Ink ink) {
        return "--" + name + ":" + ink.hex() + ";";
    }

    // .letter-3{--letter:var(--letter-3);}
    private static String choices(String element, int count, String... names) {
        return IntStream.range(0, count).mapToObj(i -> "." + element + "-" + i + "{" + Stream.of(names)
            .map(name -> "--" + name + ":var(--" + name + "-" + i + ");").collect(Collectors.joining()) + "}\n")
            .collect(Collectors.joining());
    }

    private static String rules() {
        try (var in = PageStyle.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
