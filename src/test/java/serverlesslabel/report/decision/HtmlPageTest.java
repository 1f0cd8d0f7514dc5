package serverlesslabel.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.report.SampleServices;
import serverlesslabel.report.Skeleton;
import serverlesslabel.report.document.PageStyle;
import serverlesslabel.text.Texts;

/** The page with the real picture in it. */
class HtmlPageTest {

    private static final Texts TEXTS = Texts.english();
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(");
    private static final String PAGE = page();

    @Test
    void nothingIsLoadedFromAnywhere() {
        assertThat(PAGE).doesNotContain("<script", "<link", "<img", "<iframe", "src=", "@import", "javascript:");
        assertThat(Pattern.compile("url\\((?!data:font/ttf;base64,)").matcher(PAGE).find()).isFalse();
    }

    @Test
    void thePolicyForbidsAllButStyleAndLettersInThePage() {
        var policy = elements("meta").stream().filter(each -> each.getAttribute("http-equiv")
            .equals("Content-Security-Policy")).findFirst().orElseThrow().getAttribute("content");
        assertThat(policy.split("; ")).containsExactlyInAnyOrder("default-src 'none'", "style-src 'unsafe-inline'",
            "font-src data:", "base-uri 'none'", "form-action 'none'");
    }

    @Test
    void linksAreHttpsAndTellNobodyWhereTheyWereFollowed() {
        assertThat(elements("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.getAttribute("href")).startsWith("https://");
            assertThat(link.getAttribute("rel")).isEqualTo("noreferrer");
        });
    }

    @Test
    void thePageSaysItsLanguageAndTitle() {
        var root = Skeleton.parsed(PAGE);
        assertThat(List.of(root.getAttribute("lang"), elements("title").get(0).getTextContent()))
            .containsExactly("en", "Beta | *Store* · Alpha <Queue> & Co");
    }

    @Test
    void everyIdIsThereOnceAndEachPictureIsNamedByItsOwn() {
        var ids = elements("*").stream().map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements("svg")).hasSize(2).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            var inside = list(svg.getElementsByTagName("*")).stream().map(each -> each.getAttribute("id")).toList();
            assertThat(inside).contains(svg.getAttribute("aria-labelledby").split(" "));
        });
    }

    @Test
    void everyTableHasACaptionAndItsCellsHaveHeads() {
        assertThat(elements("table")).hasSize(3).allSatisfy(table -> {
            assertThat(list(table.getElementsByTagName("caption"))).hasSize(1);
            assertThat(list(table.getElementsByTagName("th"))).extracting(each -> each.getAttribute("scope"))
                .containsOnly("col", "row");
            assertThat(list(table.getElementsByTagName("tr"))).allSatisfy(row ->
                assertThat(((Element) row.getFirstChild()).getTagName()).isEqualTo("th"));
        });
    }

    @Test
    void coloursComeFromThePalettesAlone() throws IOException {
        var rules = Files.readString(Path.of("src/main/resources/serverlesslabel/report/document/page.css"));
        assertThat(COLOUR.matcher(rules).find()).as("a colour in page.css").isFalse();
        var known = Stream.of(Palette.LIGHT, Palette.DARK).flatMap(HtmlPageTest::inks).map(Ink::hex)
            .collect(Collectors.toSet());
        var used = COLOUR.matcher(PageStyle.css()).results().map(found -> found.group()).collect(Collectors.toSet());
        assertThat(known).containsAll(used);
    }

    @Test
    void everyColourTheRulesNameIsThere() {
        var css = PageStyle.css();
        Set<String> named = new HashSet<>();
        Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(css).results().forEach(each -> named.add(each.group(1)));
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(css).contains(name + ":"));
    }

    @Test
    void theStyleHasNothingAnXmlReaderWouldTakeForMarkup() {
        assertThat(PageStyle.css()).doesNotContain("<", "&", "]]>");
    }

    private static Stream<Ink> inks(Palette palette) {
        return Stream.of(Stream.of(palette.paper(), palette.ground(), palette.line(), palette.ink(), palette.quiet(),
            palette.accent(), palette.onClass(0)), palette.classes().stream(), palette.characteristics().stream(),
            palette.edges().stream(), IntStream.range(0, palette.classes().size()).mapToObj(palette::classEdge))
            .flatMap(each -> each);
    }

    private static String page() {
        var ranking = SampleServices.ranking();
        var comparison = SampleServices.compare(ranking, SampleServices.BETA, SampleServices.ALPHA);
        var typeface = new Typeface();
        var painter = new SvgPainter(typeface);
        var paper = new Paper(0, 0, Palette.PRINT, typeface, IconFolder.shipped());
        var sheet = new Sheet(comparison, "", SheetFormat.SLIDE);
        return HtmlPage.of(comparison, SampleServices.shown(ranking), "", new HtmlPage.Pictures(
            painter.paint(ComparisonSheet.draw(sheet, paper, TEXTS), Optional.empty()),
            painter.plain(ComparisonSheet.draw(sheet, paper.withPalette(Palette.DARK), TEXTS))), TEXTS);
    }

    private static List<Element> elements(String tag) {
        return list(Skeleton.parsed(PAGE).getElementsByTagName(tag));
    }

    private static List<Element> list(NodeList nodes) {
        var list = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) list.add((Element) nodes.item(i));
        return list;
    }
}
