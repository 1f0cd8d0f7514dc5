package serverlesslabel.report;

import static serverlesslabel.report.SampleServices.ALPHA;
import static serverlesslabel.report.SampleServices.BETA;
import static serverlesslabel.report.SampleServices.TWIN;
import static serverlesslabel.report.SampleServices.UNKNOWN;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Golden;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.ColumnSet;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankJson;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.decision.DecisionRecord;
import serverlesslabel.report.decision.HtmlPage;
import serverlesslabel.text.Texts;

/**
 * Every report as reviewed; how one that changed is taken over is said in {@link Golden}.
 */
class GoldenReportsTest {

    private static final Texts TEXTS = Texts.english();
    private static final Service JUDGED = SmallCatalog.service("acme-functions");
    private static final Ranking SMALL = Ranking.of(SmallCatalog.ENGLISH, SmallCatalog.ENGLISH.rubric().reference());
    private static final String PICTURE =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\">"
            + "<title id=\"title\">Light</title><desc id=\"desc\">id=&quot;title&quot;</desc></svg>\n";

    private static Map<String, String> reports() {
        var reference = SampleServices.ranking();
        var own = SampleServices.ranking(0, 20, 0, 5, 0, 0, 60, 0);
        var table = RankTable.of(reference, reference.placements(),
            new ColumnSet(ColumnSet.FULL.data(), ColumnSet.FULL.data()));
        var reports = new LinkedHashMap<String, String>();
        reports.put("record-one.md", record(reference, "", ALPHA));
        reports.put("record-three.md", record(reference, "Where do <events> go?", BETA, ALPHA, UNKNOWN));
        reports.put("record-tie.md", record(reference, "", ALPHA, TWIN));
        reports.put("record-own-weights.md", record(own, "", ALPHA, BETA));
        reports.put("record-no-weights.md", record(SampleServices.ranking(0, 0, 0, 0, 0, 0, 0, 0), "", UNKNOWN, BETA));
        reports.put("record-judged.md", DecisionRecord.of(SampleServices.compare(SMALL, JUDGED),
            SampleServices.shown(SMALL), "", List.of(), TEXTS));
        reports.put("page-three.html", HtmlPage.of(SampleServices.compare(reference, BETA, ALPHA, UNKNOWN),
            SampleServices.shown(reference), "Where do <events> go?", List.of(), PICTURE, TEXTS));
        reports.put("table.csv", RankCsv.of(table));
        reports.put("table.json", RankJson.of(table));
        reports.put("table.md", RankText.markdown(table, TEXTS));
        return reports;
    }

    static Stream<String> names() {
        return reports().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsReviewed(String name) throws IOException {
        Golden.isAsReviewed("reports", name, reports().get(name));
    }

    private static String record(Ranking ranking, String title, Service... services) {
        return DecisionRecord.of(SampleServices.compare(ranking, services), SampleServices.shown(ranking), title,
            List.of(), TEXTS);
    }
}
