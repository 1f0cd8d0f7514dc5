package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.state.CatalogSelection;

/** What the commands say of earlier days, of services that end, and of the categories a profile is about. */
class PastCommandTest {

    private static final String STORE = """
        { "id": "store", "name": "Store", "provider": "Acme", "category": "cache",
          "documentation": "https://acme.example/docs", "since": "2020-05-01", "until": "2025-01-01",
          "life": { "basis": "recalled", "note": "As remembered." },
          "facts": {
            "encrypted-at-rest": { "value": true, "basis": "documented", "source": "https://acme.example/new",
              "checked": "2026-11-23", "edition": "2024-06",
              "was": [ { "value": false, "until": "2022-01-05", "basis": "recalled", "note": "An option." } ] },
            "billing-step": { "value": 1, "basis": "recalled",
              "was": [ { "value": 100, "until": "2023-03-01", "basis": "recalled" } ] } } }
        """;

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void aStoreAndAQueue() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        Files.createDirectory(folder.resolve("services"));
        Files.writeString(folder.resolve("services/store.json"), STORE);
        Files.writeString(folder.resolve("services/queue.json"), """
            { "id": "queue", "name": "Queue", "provider": "Acme", "category": "messaging",
              "documentation": "https://acme.example/queue", "since": "2015-01-01",
              "facts": { "private-by-default": { "value": true, "basis": "recalled" } } }
            """);
        Files.writeString(folder.resolve("profiles.json"), """
            { "profiles": [ { "id": "storing", "name": "Storing", "for": "For who stores.", "why": "It is to be kept.",
              "categories": [ "cache" ], "weights": { "elastic": 0, "available": 0, "durable": 0, "secure": 100,
              "no-infrastructure": 0, "billed-per-task": 0, "scales-to-zero": 0, "pay-for-value": 0 } } ] }
            """);
    }

    @Test
    void theHistoryTellsEachChangeAndWhatItMoved() {
        assertThat(run("explain", "store", "--history").out).contains("Available since 2020-05-01.",
            "Until 2025-01-01.", "\n2022-01-05  ", "Always encrypted at rest: no → yes", "An option.",
            "https://acme.example/new 2026-11-23, text of 2024-06", "Secure 0 → 1",
            "\n2023-03-01  ", "No level moved.");
    }

    @Test
    void theHistoryIsDataToo() throws IOException {
        var json = new ObjectMapper().readTree(run("explain", "store", "--history", "--format", "json").out);
        assertThat(json.at("/since").textValue()).isEqualTo("2020-05-01");
        assertThat(json.at("/until").textValue()).isEqualTo("2025-01-01");
        assertThat(json.at("/changes")).hasSize(2);
        assertThat(json.at("/changes/0/date").textValue()).isEqualTo("2022-01-05");
        assertThat(json.at("/changes/0/levels/0/to").intValue()).isEqualTo(1);
        assertThat(json.at("/changes/0/facts/0/from").booleanValue()).isFalse();
        assertThat(json.at("/changes/0/facts/0/edition").textValue()).isEqualTo("2024-06");
        assertThat(json.at("/changes/1/levels")).isEmpty();
        assertThat(json.at("/changes/1/facts/0/from").intValue()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"2016-01-01,false", "2021-01-01,true", "2024-12-31,true", "2025-01-01,false"})
    void aServiceIsThereFromItsFirstDayToItsLast(String day, boolean there) {
        var ranked = run("rank", "--as-of", day).out;
        assertThat(ranked).contains("Queue", "As of " + day);
        assertThat(ranked.contains("Store")).isEqualTo(there);
    }

    @Test
    void aDayBeforeAllServicesIsRefusedWithTheFirst() {
        var result = run("rank", "--as-of", "1999-12-31");
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains("the earliest day is 2015-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"label store --text letters|label.svg|as of 2021-06-01",
        "label store --badge --text letters|badge.svg|2021-06-01", "label store --badge|badge.txt|2021-06-01",
        "export store queue --text letters|sheet.svg|as of 2021-06-01",
        "export store queue|record.md|--as-of 2021-06-01", "rank --text letters|ranking.svg|as of 2021-06-01"})
    void whatIsWrittenBearsTheDay(String call, String name, String words) throws IOException {
        var then = folder.resolve(name);
        assertThat(run((call + " --as-of 2021-06-01 --out " + then).split(" ")).err).isEmpty();
        assertThat(Files.readString(then)).contains(words);
        var now = folder.resolve("now-" + name);
        run((call + " --out " + now).split(" "));
        assertThat(Files.readString(now)).doesNotContain("2021-06-01");
    }

    @Test
    void aPictureOfADayOpensWithThatDay() throws IOException {
        var file = folder.resolve("label.svg");
        run("label", "store", "--as-of", "2021-06-01", "--out", file.toString());
        assertThat(ExplorationFile.open(file, CatalogReader.read(CatalogSelection.of(List.of(folder)), "en"),
            PayloadReader::text).exploration().day()).contains(LocalDate.parse("2021-06-01"));
    }

    @Test
    void whatHasEndedIsSaidToWhoeverAsks() {
        assertThat(run("check").err).contains("store: It ended on 2025-01-01.").doesNotContain("queue:");
        assertThat(run("explain", "store").out).contains("It ended on 2025-01-01.");
    }

    @Test
    void aProfileShowsItsCategoriesUnlessAllAreAskedFor() {
        var its = run("rank", "--profile", "storing");
        assertThat(its.out).contains("Store").doesNotContain("Queue");
        assertThat(its.err).contains("Storing is about cache; --category all shows every category.");
        assertThat(run("rank", "--profile", "storing", "--category", "all").out).contains("Store", "Queue");
        assertThat(run("rank", "--profile", "storing", "--category", "messaging").out).contains("Queue")
            .doesNotContain("Store");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"2024-06\"|\"2024-13\"|\"edition\" is no date: 2024-13",
        "\"until\": \"2025-01-01\"|\"until\": \"2019-01-01\"|a service begins, closes to new customers and ends",
        "\"until\": \"2022-01-05\"|\"until\": 7|\"until\" is 7"})
    void aMistakeIsSaidWhereItIs(String what, String instead, String sentence) throws IOException {
        assertThat(STORE).contains(what);
        Files.writeString(folder.resolve("services/store.json"), STORE.replace(what, instead));
        var result = run("check");
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.out).contains("store.json:", sentence).doesNotContain("queue.json");
    }

    private Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new String[arguments.length + 2];
        all[0] = "--catalog";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = Program.run((catalogs, files) -> ExitCode.OUTSIDE, new PrintWriter(out, true),
            new PrintWriter(err, true), all);
        return new Result(code, out.toString(), err.toString());
    }
}
