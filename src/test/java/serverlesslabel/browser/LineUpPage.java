package serverlesslabel.browser;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/**
 * A page that ranks the services of a catalog with LineUp, by a weighted sum of their levels, of which a slider moves
 * the first weight. LineUp sorts at once and not when it has time for it, so that a move is measured whole.
 */
final class LineUpPage {

    private LineUpPage() {}

    /**
     * The page of a catalog.
     *
     * @param library the folder of the library's script and style sheet, which the page loads from there
     */
    static String of(Catalog catalog, Path library) {
        return """
            <!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="[LIBRARY]LineUpJS.css">
            <input type="range" min="1" max="100" value="16"><div id="all" style="height: 800px"></div>
            <script src="[LIBRARY]LineUpJS.js"></script><script>
            var weights = [16, 12, 6, 8, 16, 16, 16, 10], slider = document.querySelector('input');
            var levels = weights.map(function (weight, i) { return 'l' + i; });
            var builder = LineUpJS.builder([ROWS]).column(LineUpJS.buildStringColumn('name'));
            levels.forEach(function (level) { builder.column(LineUpJS.buildNumberColumn(level, [0, 5])); });
            var sum = { type: 'weightedSum', columns: levels, weights: weights, label: 'Index' };
            var ranking = LineUpJS.buildRanking().supportTypes().column('name').column(sum);
            var all = builder.ranking(ranking).build(document.querySelector('#all'));
            var first = all.data.getFirstRanking();
            var index = first.flatColumns.filter(function (column) { return column.label === 'Index'; })[0];
            index.sortByMe(false);
            slider.addEventListener('input', function () {
              weights[0] = Number(slider.value);
              var total = weights.reduce(function (a, b) { return a + b; }, 0);
              index.setWeights(weights.map(function (weight) { return weight / total; }));
            });
            </script>""".replace("[LIBRARY]", library.toUri().toString()).replace("[ROWS]", "["
                + catalog.services().stream().map(LineUpPage::row).collect(Collectors.joining(",")) + "]");
    }

    private static String row(Service service) {
        var levels = service.levels().stated();
        return IntStream.range(0, levels.size()).mapToObj(place -> "l" + place + ":" + levels.get(place).steps())
            .collect(Collectors.joining(",", "{name:\"" + service.id() + "\",", "}"));
    }
}
