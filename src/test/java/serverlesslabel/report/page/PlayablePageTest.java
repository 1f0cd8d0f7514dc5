package serverlesslabel.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.report.Skeleton;
import serverlesslabel.report.document.PageStyle;
import serverlesslabel.text.Texts;

/** The page as a file: what is in it, what is not, and how large it is. */
class PlayablePageTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/serverlesslabel/page");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(");
    /** In bytes, for a hundred and fifty services: what can be sent by mail without a thought. */
    private static final int MOST = 300_000;
    /** What is no comment, though it has two slashes. */
    private static final Pattern ADDRESS = Pattern.compile("https?:(\\\\/\\\\/|//www.w3.org)");
    private static final String PAGE = SamplePages.small();

    @Test
    void nothingIsLoadedFromAnywhere() {
        assertThat(PAGE).doesNotContain("<link", "<img", "<iframe", "src=", "@import", "javascript:", "url(", "eval(",
            "innerHTML", "insertAdjacentHTML", "outerHTML", "document.write", "fetch(", "XMLHttpRequest");
    }

    @Test
    void thePolicyNamesTheScriptAndTheStylesAndAllowsNothingElse() {
        var policy = elements("meta").stream().filter(each -> each.getAttribute("http-equiv")
            .equals("Content-Security-Policy")).findFirst().orElseThrow().getAttribute("content");
        var styles = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL).matcher(PAGE).results()
            .map(found -> PageScript.hash(found.group(1))).distinct().collect(Collectors.joining(" "));
        var script = PAGE.substring(PAGE.lastIndexOf("<script>") + "<script>".length(), PAGE.lastIndexOf("</script>"));
        assertThat(policy.split("; ")).containsExactly("default-src 'none'", "script-src " + PageScript.hash(script),
            "style-src " + styles, "base-uri 'none'", "form-action 'none'");
    }

    /** The policy would keep them from working, and nobody would see why. */
    @Test
    void noElementHasAStyleOrAHandlerOfItsOwn() {
        var attributes = elements("*").stream().flatMap(each -> {
            var names = new ArrayList<String>();
            for (int i = 0; i < each.getAttributes().getLength(); i++)
                names.add(each.getAttributes().item(i).getNodeName());
            return names.stream();
        });
        assertThat(attributes).noneMatch(name -> name.equals("style") || name.startsWith("on"));
    }

    @Test
    void aHundredAndFiftyServicesInTwoLanguagesAreAFileThatCanBeSent() {
        var catalog = CatalogReader.shipped();
        assertThat(catalog.services()).hasSizeGreaterThan(150);
        var page = SamplePages.of(catalog, CatalogReader.shipped("de"));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST);
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
            .containsExactly("en", "AWS Lambda · Amazon EC2");
    }

    @Test
    void everyIdIsThereOnceAndThePictureIsNamedByItsOwn() {
        var ids = elements("*").stream().map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements("svg")).singleElement().satisfies(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" "));
        });
    }

    @Test
    void everyTableOfTheDocumentHasACaptionAndItsCellsHaveHeads() {
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
        assertThat(COLOUR.matcher(rules + PageScript.style()).find()).as("a colour in page.css").isFalse();
        var known = Stream.of(Palette.LIGHT, Palette.DARK).flatMap(PlayablePageTest::inks).map(Ink::hex)
            .collect(Collectors.toSet());
        var used = COLOUR.matcher(PageStyle.css()).results().map(found -> found.group()).collect(Collectors.toSet());
        assertThat(known).containsAll(used);
    }

    @Test
    void everyColourTheRulesNameIsThere() {
        for (var css : List.of(PageStyle.css(), PageColours.css() + PageScript.style())) {
            Set<String> named = new HashSet<>();
            Pattern.compile("var\\((--[a-z0-9-]+)[,)]").matcher(css).results()
                .forEach(each -> named.add(each.group(1)));
            // These two the script sets, for each slider its own.
            named.removeAll(Set.of("--from", "--to"));
            assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(css).contains(name + ":"));
        }
    }

    @Test
    void theStyleHasNothingAnXmlReaderWouldTakeForMarkup() {
        assertThat(PageStyle.css() + PageColours.css() + PageScript.style()).doesNotContain("<", "&", "]]>");
        assertThat(PageScript.script()).doesNotContain("</", "<!--", "]]>");
    }

    /** Comments are left out line by line, so none may end where something else goes on, or stand inside a text. */
    @Test
    void commentsOfTheScriptStandOnLinesOfTheirOwn() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            for (var file : files.filter(each -> each.toString().endsWith(".js")).toList())
                assertThat(Files.readAllLines(file)).as(file.toString()).allSatisfy(line ->
                    assertThat(line.strip().startsWith("//") ? "" : ADDRESS.matcher(line).replaceAll(""))
                        .doesNotContain("//", "/*", "`").hasSizeLessThanOrEqualTo(120));
        }
    }

    /** A text that is asked for and not there would be an empty place in one language. */
    @Test
    void theScriptAsksForTheTextsThatArePutInAndForNoOthers() {
        var script = PageScript.script();
        var asked = new TreeSet<String>();
        Pattern.compile("'([a-z]+(?:\\.[a-z]+)+|none|range|percent|quoted)'").matcher(script).results()
            .map(found -> found.group(1)).filter(key -> Texts.english().keys().contains(key)).forEach(asked::add);
        assertThat(asked).containsExactlyInAnyOrderElementsOf(PageWords.KEYS);
        var said = Pattern.compile("say\\('([^']+)'").matcher(script).results().map(found -> found.group(1)).toList();
        assertThat(said).hasSizeGreaterThan(50).isSubsetOf(PageWords.KEYS);
    }

    private static Stream<Ink> inks(Palette palette) {
        return Stream.of(Stream.of(palette.paper(), palette.ground(), palette.line(), palette.ink(), palette.quiet(),
            palette.accent(), palette.onClass(0)), palette.classes().stream(), palette.characteristics().stream(),
            palette.edges().stream()).flatMap(each -> each);
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
