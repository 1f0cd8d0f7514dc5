package serverlesslabel.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.export.Exporter;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.paint.Typeface;
import serverlesslabel.report.Nasty;
import serverlesslabel.report.Skeleton;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

class SiteTest {

    private static final Typeface TYPEFACE = new Typeface();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final SortedMap<String, byte[]> SITE = new TreeMap<>();

    // Not where the class is made: the pages are made by several threads, which would wait for the class.
    @BeforeAll
    static void make() {
        SITE.putAll(site(SmallCatalog.ENGLISH, "", Language.ENGLISH));
    }

    @Test
    void everyServiceCategoryAndDefinitionHasItsPage() {
        SmallCatalog.ENGLISH.services().forEach(service -> assertThat(SITE).containsKeys(
            "services/" + service.id() + ".html", "labels/" + service.id() + ".svg", "badges/" + service.id() + ".svg",
            "categories/" + service.category().id() + ".html", "feeds/" + service.category().id() + ".xml"));
        SmallCatalog.ENGLISH.rubric().definitions().forEach(definition ->
            assertThat(SITE).containsKey("definitions/" + definition.id() + ".html"));
        assertThat(SITE).containsKeys("index.html", "all.html", "changes.html", "feed.xml", "catalog.json",
            "catalog.schema.json", "site.css");
    }

    /** Links are relative, so that a site can stand anywhere; and each leads somewhere. */
    @Test
    void noLinkIsDead() {
        SITE.forEach((path, content) -> {
            if (path.endsWith(".svg") || path.contains(".json")) return;
            assertThat(links(text(content))).allSatisfy(link -> {
                if (link.startsWith("https://") || link.startsWith("#")) return;
                assertThat(SITE).as(path + " links to " + link).containsKey(URI.create("/" + path).resolve(link)
                    .getPath().substring(1));
            });
        });
    }

    /** Every file but the data and the first page can be come to from the first one without a script. */
    @Test
    void everyPageIsLinkedFromAnother() {
        var linked = new ArrayList<String>();
        SITE.forEach((path, content) -> {
            if (path.endsWith(".html")) links(text(content)).stream().filter(link -> !link.startsWith("https"))
                .forEach(link -> linked.add(URI.create("/" + path).resolve(link).getPath().substring(1)));
        });
        assertThat(SITE.keySet().stream().filter(path -> path.endsWith(".html"))).isSubsetOf(linked);
    }

    @Test
    void everyPageIsWellFormedAndSmall() {
        SITE.forEach((path, content) -> {
            if (path.endsWith(".json") || path.endsWith(".css")) return;
            var root = Skeleton.parsed(text(content));
            if (!path.endsWith(".html")) return;
            assertThat(root.getElementsByTagName("h1").getLength()).as(path).isEqualTo(1);
            assertThat(root.getElementsByTagName("title").item(0).getTextContent()).as(path).isNotBlank();
            assertThat(content.length).as(path).isLessThan(path.equals("index.html") ? 300_000 : 100_000);
        });
    }

    @Test
    void pagesOfServicesRunNothingAndLoadNothingFromElsewhere() {
        SITE.forEach((path, content) -> {
            if (!path.endsWith(".html") || path.equals("index.html")) return;
            assertThat(text(content)).contains("default-src 'none'; style-src 'self'; img-src 'self'")
                .doesNotContain("<script", "style=", "src=\"http");
        });
    }

    @Test
    void theSameCatalogGivesTheSameBytes() {
        var again = site(SmallCatalog.ENGLISH, "", Language.ENGLISH);
        assertThat(again.keySet()).isEqualTo(SITE.keySet());
        SITE.forEach((path, content) -> assertThat(Arrays.equals(content, again.get(path))).as(path).isTrue());
    }

    @Test
    void theDataFitItsSchema() {
        var result = new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory())
            .validate(text(SITE.get("catalog.schema.json")), text(SITE.get("catalog.json")));
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(text(SITE.get("catalog.json"))).contains("\"aws-lambda-on-demand\"");
    }

    @Test
    void aFeedTellsWhatChangedNewestFirst() {
        var feed = Skeleton.parsed(text(SITE.get("feed.xml")));
        assertThat(feed.getNamespaceURI()).isNull();
        assertThat(feed.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        var days = new ArrayList<String>();
        var entries = feed.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++)
            days.add(((Element) entries.item(i)).getElementsByTagName("updated").item(0).getTextContent());
        assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one)).allMatch(day ->
            day.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
    }

    @Test
    void whereTheAddressIsKnownBadgesAndFeedsNameIt() {
        var site = site(SmallCatalog.ENGLISH, "https://label.example/a", Language.ENGLISH);
        assertThat(text(site.get("services/amazon-ec2.html"))).contains(
            "](https://label.example/a/badges/amazon-ec2.svg)](https://label.example/a/services/amazon-ec2.html)");
        assertThat(text(site.get("feed.xml"))).contains("<id>https://label.example/a/feed.xml</id>");
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreInTheLanguageThatWasAskedFor(Language language) {
        var catalog = SmallCatalog.read(language.id());
        var page = text(site(catalog, "", language).get("services/amazon-ec2.html"));
        assertThat(page).contains("lang=\"" + language.id() + "\"", Texts.of(language).get("reasons.title"));
    }

    @Test
    void whateverAServiceIsCalledItsPageIsBuiltAsAnyOther() {
        var catalog = Nasty.catalog(Nasty.names().toList());
        site(catalog, "", Language.ENGLISH).forEach((path, content) -> {
            if (path.endsWith(".html") || path.endsWith(".xml")) assertThat(Skeleton.parsed(text(content))).isNotNull();
            if (path.startsWith("services/")) assertThat(text(content)).doesNotContain("<script", "onerror=\"");
        });
    }

    private static SortedMap<String, byte[]> site(Catalog catalog, String address, Language language) {
        var texts = Texts.of(language);
        var exporter = new Exporter(TYPEFACE, IconFolder.shipped(), texts).withTranslations(other ->
            catalog.rubric().equals(SmallCatalog.ENGLISH.rubric()) ? Optional.of(SmallCatalog.GERMAN)
                : Optional.empty());
        return Site.files(catalog, exporter, ExplorationText.of(Exploration.of(catalog.rubric().reference()),
            List.of(), catalog), address, texts);
    }

    private static List<String> links(String page) {
        // Those in the data of the first page are made by its script.
        return LINK.matcher(page.replaceAll("(?s)<script.*?</script>", "")).results().map(found -> found.group(1))
            .filter(link -> !link.isEmpty()).toList();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
