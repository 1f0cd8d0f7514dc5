package serverlesslabel.browser;

import static serverlesslabel.browser.Chromium.node;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.report.page.PageVectors;
import serverlesslabel.report.page.SamplePages;

/**
 * Measures the page in a real browser, beside a plain grid written by hand and LineUp: how long until the first list
 * stands, and what a move of a slider costs.
 * {@code mvn -Pbrowser test -Dbrowser.main=serverlesslabel.browser.PageBenchmark -Dlineup=FOLDER}
 *
 * <p>The folder is that of the library's scripts, {@code package/build} of what {@code npm pack lineupjs} brings, where
 * it is unpacked. Nothing of it is part of this program, so without a folder it is left out.
 */
public final class PageBenchmark {

    private static final Path FOLDER = Path.of("target", "browser");
    /** Looks for the first row from before the page is read, and remembers when it was painted. */
    private static final String FIRST = "(function look() {"
        + " if (!document.querySelector('.rows > li, tbody > tr, .le-tr')) requestAnimationFrame(look);"
        + " else requestAnimationFrame(function () { window.firstList = performance.now(); }); }());";
    /**
     * Moves a slider so many times, and measures each time how long it takes until the list is another and laid out;
     * then moves it in every frame of two seconds, and counts the frames that brought another list.
     */
    private static final String DRAG = """
        (function () {
          var slider = document.querySelector('input[type=range]'), min = Number(slider.min || 0);
          var list = document.querySelector('.rows, tbody, .le-body'), max = Number(slider.max || 100);
          var costs = [], changed = false, then = null;
          new MutationObserver(function () {
            changed = true;
            if (then) then();
          }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
          function move(i) {
            slider.value = min + (max - min) * (0.2 + 0.6 * Math.abs(i % 40 - 20) / 20);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
          }
          return new Promise(function (done) {
            (function one(i) {
              var from = performance.now(), late = setTimeout(stands, 1000);
              function stands() {
                then = null;
                clearTimeout(late);
                void list.getBoundingClientRect().height;
                costs.push(performance.now() - from);
                if (i < 120) setTimeout(one, 0, i + 1);
                else run(performance.now(), 0);
              }
              then = stands;
              move(i);
            }(0));
            function run(start, lists) {
              (function frame(i) {
                if (changed) lists++;
                changed = false;
                if (performance.now() - start > 2000) {
                  costs.sort(function (a, b) { return a - b; });
                  done([costs[60], costs[114], lists / 2]);
                  return;
                }
                move(i);
                requestAnimationFrame(function () { frame(i + 1); });
              }(0));
            }
          });
        }())""";

    private PageBenchmark() {}

    /** Prints a line for each page; says so where there is no browser. */
    public static void main(String[] arguments) throws IOException {
        run(System.out);
    }

    private static void run(PrintStream out) throws IOException {
        var program = Chromium.program();
        var browser = program.isEmpty() ? Optional.<Chromium>empty() : Chromium.start(program.get());
        if (browser.isEmpty()) {
            out.println("There is no Chromium on this machine: nothing is measured.");
            return;
        }
        try (var started = browser.get()) {
            Files.createDirectories(FOLDER);
            var shipped = CatalogReader.shipped();
            var thousand = PageVectors.many(1000);
            out.println("page | first list | a move until the list stands, median and 95 of 100 | lists a second");
            measure(started, "the page", shipped, page("page", SamplePages.of(shipped, shipped)), out);
            measure(started, "the page", thousand, page("page-1000", SamplePages.of(thousand, thousand)), out);
            measure(started, "a plain grid", shipped, page("grid", grid(shipped)), out);
            measure(started, "a plain grid", thousand, page("grid-1000", grid(thousand)), out);
            var library = System.getProperty("lineup", "");
            if (library.isEmpty()) {
                out.println("LineUp is left out: -Dlineup=FOLDER names the folder of its scripts.");
                return;
            }
            for (var catalog : List.of(shipped, thousand))
                measure(started, "LineUp", catalog, page("lineup-" + catalog.services().size(),
                    LineUpPage.of(catalog, Path.of(library))), out);
        }
    }

    private static void measure(Chromium browser, String what, Catalog catalog, URI page, PrintStream out) {
        var tab = browser.tab();
        tab.resize(1440, 900);
        tab.send("Page.addScriptToEvaluateOnNewDocument", node().put("source", FIRST));
        tab.open(page);
        tab.await("window.firstList > 0");
        var drag = tab.value(DRAG);
        out.println(String.format(Locale.ROOT, "%s, %d services | %.0f ms | %.1f ms, %.1f ms | %.0f", what,
            catalog.services().size(), tab.value("window.firstList").doubleValue(), drag.get(0).doubleValue(),
            drag.get(1).doubleValue(), drag.get(2).doubleValue()));
    }

    /** What one would write in an hour: a table that is filled anew, with name, levels and index. */
    private static String grid(Catalog catalog) {
        var rows = catalog.services().stream().map(service -> "[\"" + service.id() + "\",[" + service.levels().stated()
            .stream().map(level -> Integer.toString(level.steps())).collect(Collectors.joining(",")) + "]]")
            .collect(Collectors.joining(","));
        return """
            <!DOCTYPE html><meta charset="utf-8"><input type="range" min="0" max="100" value="16"><table><thead>
            <tr><th>Rank<th>Service<th colspan="8">Levels<th>Index</thead><tbody></tbody></table><script>
            var rows = [ROWS], weights = [16, 12, 6, 8, 16, 16, 16, 10], slider = document.querySelector('input');
            function show() {
              var sum = weights.reduce(function (a, b) { return a + b; }, 0);
              rows.forEach(function (row) {
                row[2] = row[1].reduce(function (all, level, i) { return all + level * weights[i]; }, 0) / sum * 20;
              });
              rows.sort(function (a, b) { return b[2] - a[2]; });
              document.querySelector('tbody').innerHTML = rows.map(function (row, i) {
                return '<tr><td>' + (i + 1) + '<td>' + row[0] + '<td>' + row[1].join('<td>') + '<td>'
                  + row[2].toFixed(1);
              }).join('');
            }
            slider.addEventListener('input', function () {
              weights[0] = Number(slider.value);
              requestAnimationFrame(show);
            });
            show();
            </script>""".replace("[ROWS]", "[" + rows + "]");
    }

    private static URI page(String name, String content) throws IOException {
        var file = FOLDER.resolve("measured-" + name + ".html").toAbsolutePath();
        Files.writeString(file, content);
        return file.toUri();
    }
}
