package serverlesslabel.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.browser.Chromium.node;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.StreamSupport;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Weights;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.Nasty;
import serverlesslabel.report.page.SamplePages;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LeaderWords;

/** Plays with the page of the shipped catalog in a real browser, as a user would, and compares it with the program. */
public final class BrowserCheck {

    private static final Catalog ENGLISH = CatalogReader.shipped();
    private static final Catalog GERMAN = CatalogReader.shipped("de");
    private static final Path FOLDER = Path.of("target", "browser");

    private final Tab tab;

    private BrowserCheck(Tab tab) {
        this.tab = tab;
    }

    /** Runs the check; says so, and does not fail, where there is no browser. */
    public static void main(String[] arguments) throws IOException {
        run(System.out);
    }

    private static void run(PrintStream out) throws IOException {
        var program = Chromium.program();
        if (program.isEmpty()) {
            out.println("There is no Chromium on this machine: the page is not checked in a browser.");
            return;
        }
        var browser = Chromium.start(program.get());
        if (browser.isEmpty()) {
            out.println(program.get() + " does not start: the page is not checked in a browser.");
            return;
        }
        try (var started = browser.get()) {
            if (!played(started)) {
                out.println(program.get() + " ended by itself: the page is not checked in a browser.");
                return;
            }
        }
        out.println("The page in " + program.get() + ": same numbers, no error, no request.");
    }

    private static boolean played(Chromium browser) throws IOException {
        Files.createDirectories(FOLDER);
        try {
            new BrowserCheck(browser.tab()).shipped();
            new BrowserCheck(browser.tab()).hostile();
            new BrowserCheck(browser.tab()).withoutScript();
            return true;
        } catch (AssertionError | CompletionException failed) {
            if (browser.isAlive()) throw failed;
            return false;
        }
    }

    private void shipped() throws IOException {
        tab.resize(1440, 900);
        tab.open(page("page.html", SamplePages.of(ENGLISH, GERMAN)));
        tab.await("document.querySelectorAll('.rows > li').length === " + ENGLISH.services().size());
        theNumbersAreThoseOfTheProgram();
        theListFollowsASlider();
        theKeysMoveAWeight();
        aServiceShowsItsLabel();
        theFileIsReadByTheProgram();
        thePageSpeaksGerman();
        everythingHasAName();
        everyWidthHasRoom();
        assertThat(tab.complaints()).isEmpty();
    }

    private void theNumbersAreThoseOfTheProgram() throws IOException {
        tab.value(Files.readString(Path.of("src/test/resources/page/check.js")) + "; 0");
        assertThat(tab.value("Check.all(" + Files.readString(Path.of("src/test/resources/page/vectors.json")) + ")"))
            .isEmpty();
    }

    private void theListFollowsASlider() {
        var before = weights();
        for (var axis : ENGLISH.rubric().characteristics())
            tab.drag("document.getElementById('weight-" + axis.id() + "')", axis.place() % 2 == 0 ? 60 : -50);
        // A drag sends the mouse to where the thumb was not: each slider has moved.
        tab.await("location.hash.indexOf('w=') === 1 && location.hash.slice(3).split('&')[0] !== '"
            + String.join(".", before.points().stream().map(Object::toString).toList()) + "'");
        tab.await("document.querySelector('.weight output').textContent !== ''");
        sameOrder();
    }

    private void theKeysMoveAWeight() {
        tab.value("document.getElementById('weight-durable').focus()");
        int before = weights().points().get(2);
        tab.press("ArrowRight", 39);
        tab.press("PageUp", 33);
        tab.await(hasWeight(2, before + 11));
        tab.press("Delete", 46);
        tab.await(hasWeight(2, ENGLISH.rubric().reference().points().get(2)));
        sameOrder();
    }

    private void aServiceShowsItsLabel() {
        var service = ENGLISH.services().get(ENGLISH.services().size() / 2);
        tab.click("document.getElementById('service-" + service.id() + "')");
        tab.await("document.querySelector('.detail h2').textContent === " + quoted(service.name()));
        assertThat(tab.value("document.querySelector('.detail .label').getAttribute('aria-label')").asText())
            .contains(service.title(), "Class ");
        tab.click("document.querySelector('.reason summary')");
        tab.await("document.querySelector('.reason').open && document.querySelectorAll('.reason[open] li').length > 0");
        tab.click("document.querySelector('.rows li.selected .pin')");
        tab.await("document.querySelector('.rows li.selected .pin').getAttribute('aria-pressed') === 'true'");
        tab.click("document.querySelectorAll('.tab')[1]");
        tab.await("document.querySelectorAll('.compare .scale').length > 1");
        tab.click("document.querySelectorAll('.tab')[0]");
    }

    private void theFileIsReadByTheProgram() throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve("given")).toAbsolutePath();
        Files.deleteIfExists(folder.resolve("exploration.json"));
        tab.send("Browser.setDownloadBehavior", node().put("behavior", "allow").put("downloadPath", folder.toString())
            .put("eventsEnabled", true));
        var finished = new CompletableFuture<JsonNode>();
        tab.each("Browser.downloadProgress", progress -> {
            if (progress.path("state").asText().equals("completed")) finished.complete(progress);
        });
        tab.click("document.querySelector('button.main')");
        Chromium.await(finished, "the file");
        var read = ExplorationFile.open(folder.resolve("exploration.json"), ENGLISH, PayloadReader::text);
        assertThat(read.exploration().weights()).isEqualTo(weights());
        assertThat(read.exploration().pinned()).hasSize(3);
    }

    private void thePageSpeaksGerman() {
        tab.click("document.querySelector('[lang=de]')");
        tab.await("document.documentElement.lang === 'de'");
        var all = Alternatives.all(Ranking.of(GERMAN, weights()));
        assertThat(tab.value("document.querySelector('h1').textContent").asText()).isEqualTo(
            new LeaderWords(all, Texts.of(Language.GERMAN)).titles(Optional.empty()).get(0));
    }

    /** What a screen reader would say of whatever can be used. */
    private void everythingHasAName() {
        var tree = tab.send("Accessibility.getFullAXTree", node()).get("nodes");
        var used = StreamSupport.stream(tree.spliterator(), false).filter(each -> List.of("button", "link", "slider",
            "searchbox", "combobox").contains(each.path("role").path("value").asText()))
            .filter(each -> !each.path("ignored").asBoolean())
            .map(each -> each.path("name").path("value").asText()).toList();
        assertThat(used.size()).as("a button for each service and one to pin it").isGreaterThan(
            2 * ENGLISH.services().size());
        assertThat(used).doesNotContain("");
    }

    private void everyWidthHasRoom() {
        for (int width : new int[] {360, 768, 1024, 1280, 1920}) {
            tab.resize(width, 800);
            tab.await("window.innerWidth === " + width);
            assertThat(tab.value("document.documentElement.scrollWidth").intValue()).as("width " + width)
                .isLessThanOrEqualTo(width);
        }
    }

    private void hostile() throws IOException {
        var catalog = Nasty.catalog(Nasty.names().toList());
        tab.resize(1440, 900);
        tab.open(page("hostile.html", SamplePages.of(catalog, catalog)));
        tab.await("document.querySelectorAll('.rows > li').length === " + catalog.services().size());
        for (var tag : List.of("img", "iframe", ".rows script", ".rows a"))
            assertThat(tab.value("document.querySelectorAll('#app " + tag + "').length").intValue()).isZero();
        for (int view = 1; view >= 0; view--) tab.click("document.querySelectorAll('.tab')[" + view + "]");
        assertThat(tab.complaints()).isEmpty();
    }

    private void withoutScript() throws IOException {
        tab.send("Emulation.setScriptExecutionDisabled", node().put("value", true));
        tab.openWithoutScript(FOLDER.resolve("page.html").toUri());
        assertThat(tab.complaints()).isEmpty();
        var document = tab.send("DOM.getDocument", node().put("depth", -1)).toString();
        assertThat(document).contains("Levels", "AWS Lambda").doesNotContain("\"rows\"");
    }

    private void sameOrder() {
        var ranking = Ranking.of(ENGLISH, weights());
        var ids = new ArrayList<String>();
        for (int position = 0; position < ranking.size(); position++)
            ids.add(ENGLISH.services().get(ranking.placeAt(position)).id().text());
        var shown = new ArrayList<String>();
        tab.value("Array.prototype.map.call(document.querySelectorAll('.rows > li .choose'), function (b) {"
            + " return b.id.slice(8); })").forEach(id -> shown.add(id.asText()));
        assertThat(shown).isEqualTo(ids);
    }

    private Weights weights() {
        // The address follows when the hand rests; what the sliders say is in it by then.
        tab.await("location.hash.indexOf('w=') === 1 && document.body.getAttribute('data-at-rest') === 'true'");
        return new Weights(Arrays.stream(tab.value("location.hash").asText().replaceAll("^#w=|&.*$", "").split("\\."))
            .map(Integer::valueOf).toList());
    }

    private static String hasWeight(int place, int weight) {
        return "(location.hash.replace(/^#w=|&.*$/g, '').split('.')[" + place + "] === '" + weight + "')";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static URI page(String name, String content) throws IOException {
        var file = FOLDER.resolve(name).toAbsolutePath();
        Files.writeString(file, content);
        return file.toUri();
    }
}
