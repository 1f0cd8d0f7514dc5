package serverlesslabel.browser;

import static serverlesslabel.browser.Chromium.node;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.report.page.PageVectors;
import serverlesslabel.report.page.SamplePages;

/**
 * Measures the page in a real browser, beside a plain grid written by hand: how long until the first list stands, and
 * what a move of a slider costs. {@code mvn -Pbrowser test -Dbrowser.main=serverlesslabel.browser.PageBenchmark}
 */
public final class PageBenchmark {

    private static final Path FOLDER = Path.of("target", "browser");
    /** Looks for the first row from before the page is read, and remembers when it was painted. */
    private static final String FIRST = "(function look() { if (document.querySelector('.rows > li, tbody > tr'))"
        + " requestAnimationFrame(function () { window.firstList = performance.now(); });"
        + " else requestAnimationFrame(look); }());";
    /** Moves a slider so many times; of each move the work until the list is laid out, then frames in two seconds. */
    private static final String DRAG = """
        (function () {
          var slider = document.querySelector('input[type=range]'), list = document.querySelector('.rows, tbody');
          var costs = [], frames = 0, min = Number(slider.min || 0), max = Number(slider.max || 100);
          function move(i) {
            slider.value = min + (max - min) * (0.2 + 0.6 * Math.abs(i % 40 - 20) / 20);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
          }
          return new Promise(function (done) {
            (function one(i) {
              var from;
              requestAnimationFrame(function () { from = performance.now(); });
              move(i);
              requestAnimationFrame(function () {
                void list.getBoundingClientRect().height;
                costs.push(performance.now() - from);
                if (i < 120) setTimeout(one, 0, i + 1);
                else run(performance.now());
              });
            }(0));
            function run(start) {
              (function frame() {
                move(frames++);
                if (performance.now() - start < 2000) requestAnimationFrame(frame);
                else {
                  costs.sort(function (a, b) { return a - b; });
                  done([costs[60], costs[114], frames / 2]);
                }
              }());
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
            out.println("page | first list | a move, median and 95 of 100 | re-ranks a second while dragging");
            measure(started, "the page", shipped, page("page", SamplePages.of(shipped, shipped)), out);
            measure(started, "the page", thousand, page("page-1000", SamplePages.of(thousand, thousand)), out);
            measure(started, "a plain grid", shipped, page("grid", grid(shipped)), out);
            measure(started, "a plain grid", thousand, page("grid-1000", grid(thousand)), out);
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
