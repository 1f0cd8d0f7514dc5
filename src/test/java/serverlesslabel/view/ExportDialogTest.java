package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.command.Program;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** Export of pictures and documents from the real dialog. */
@RobotTest
class ExportDialogTest {

    private static final List<String> OPTIONS = List.of("export-title", "export-paper", "export-dark");
    private static final String LAMBDA = "AWS Lambda, on-demand";

    @TempDir
    private Path folder;
    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void thePreviewIsTheDrawingItself() {
        explorer.table().pin(LAMBDA);
        explorer.dialogs().openExport();
        assertThat(explorer.pages().says("preview"))
            .startsWith("Compared, with ranks among 12 services: Amazon DynamoDB");
        explorer.dialogs().takeAlong("Label", "SVG picture");
        assertThat(explorer.pages().says("preview")).contains("Amazon DynamoDB, on-demand", "Not an EU energy label");
    }

    @Test
    void thePreviewOfATextIsTheText() {
        explorer.dialogs().openExport();
        explorer.dialogs().takeAlong("Comparison sheet", "Markdown for a decision record");
        assertThat(explorer.dialogs().previewedText()).startsWith("## Amazon DynamoDB").contains("Levels");
        explorer.dialogs().takeAlong("Ranking table", "CSV table");
        assertThat(explorer.dialogs().previewedText()).startsWith("rank,").contains("Amazon DynamoDB");
        assertThat(explorer.dialogs().offers("preview") || explorer.dialogs().offers("preview-size")).isFalse();
        explorer.dialogs().takeAlong("Ranking table", "PNG picture");
        assertThat(explorer.dialogs().offers("preview") && !explorer.dialogs().offers("preview-text")).isTrue();
    }

    @Test
    void onlyWhatHasAnEffectIsOffered() {
        explorer.dialogs().openExport();
        explorer.dialogs().takeAlong("Comparison sheet", "PNG picture");
        for (var option : OPTIONS) assertThat(explorer.dialogs().offers(option)).as(option).isTrue();
        explorer.dialogs().takeAlong("Ranking table", "CSV table");
        for (var option : OPTIONS) assertThat(explorer.dialogs().offers(option)).as(option).isFalse();
        explorer.dialogs().takeAlong("Comparison sheet", "Markdown for a decision record");
        assertThat(OPTIONS).filteredOn(explorer.dialogs()::offers).containsExactly("export-title");
    }

    @Test
    void choicesAreRemembered() {
        explorer.dialogs().openExport();
        explorer.dialogs().takeAlong("Ranking table", "CSV table");
        assertThat(explorer.settings().exportSettings().kind()).isEqualTo("ranking");
        assertThat(explorer.settings().exportSettings().ending()).isEqualTo(".csv");
    }

    @Test
    void theTableIsWrittenAsItIsShown() throws IOException {
        explorer.toolbar().search("aurora");
        explorer.table().sortBy("Service");
        var file = folder.resolve("table.csv");
        export("Ranking table", "CSV table", file);
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(Files.readAllLines(file).get(0))
            .startsWith("rank,name,mode,provider,labelClass,index,class,documentedIndex,");
        assertThat(Files.readAllLines(file).get(1)).contains(",Amazon Aurora,provisioned");
    }

    @Test
    void aDecisionRecordSaysWhy() throws IOException {
        explorer.table().pin(LAMBDA);
        var file = folder.resolve("decision.md");
        export("Comparison sheet", "Markdown for a decision record", file);
        assertThat(Files.readString(file)).startsWith("## ").contains("Amazon DynamoDB", "AWS Lambda", "https://");
    }

    @Test
    void anExplorationTravelsInsideAndComesBack() {
        explorer.weights().type("durable", "61");
        var file = folder.resolve("sheet.png");
        explorer.dialogs().export(Optional.of(file));
        explorer.weights().type("durable", "3");
        explorer.open(file);
        assertThat(explorer.weights().importance("durable")).isEqualTo("61");
        assertThat(explorer.notices().notice()).contains("Opened sheet.png", "The catalog has not changed since.");
    }

    @Test
    void whatIsNoExplorationIsRefusedAndNothingChanges() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "hello");
        explorer.weights().type("durable", "61");
        explorer.open(file);
        assertThat(explorer.notices().notice()).startsWith("Could not open notes.txt: ");
        assertThat(explorer.weights().importance("durable")).isEqualTo("61");
    }

    @Test
    void aPictureIsCopiedWithItsAlternativeText() {
        explorer.dialogs().openExport();
        explorer.click("copy-picture");
        assertThat(explorer.dialogs().clipboardHasPicture()).isTrue();
        assertThat(explorer.dialogs().clipboardText()).contains("Amazon DynamoDB");
    }

    @Test
    void textIsCopiedAsMarkdownAndAsCsv() {
        explorer.dialogs().openExport();
        explorer.click("copy-markdown");
        assertThat(explorer.dialogs().clipboardText()).startsWith("## Amazon DynamoDB");
        explorer.click("copy-csv");
        assertThat(explorer.dialogs().clipboardText()).startsWith("rank,");
    }

    @Test
    void nothingIsReplacedWithoutAsking() throws IOException {
        var there = Files.writeString(folder.resolve("old.png"), "precious");
        explorer.dialogs().export(Optional.of(folder.resolve("old")));
        assertThat(explorer.questions()).singleElement().asString().contains("old.png already exists");
        assertThat(there).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.png", "x.svg", "x.pdf", "x.md", "x.html", "x.csv", "x.json"})
    void theCommandLineWritesTheSameBytes(String name) throws IOException, TimeoutException {
        explorer = ExplorerRobot.open(CatalogSelection.of(List.of(SmallCatalog.FOLDER)), Language.ENGLISH, 1280, 800);
        explorer.table().select("Google BigQuery, on-demand");
        explorer.table().pin("Google BigQuery, on-demand");
        explorer.table().pin("Amazon DynamoDB, on-demand");
        explorer.dialogs().export(Optional.of(folder.resolve(name)));
        var file = folder.resolve("2-" + name);
        assertThat(Program.run((catalogs, opened) -> 42, new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()), "--catalog", SmallCatalog.FOLDER.toString(), "export",
            "google-bigquery-on-demand", "amazon-dynamodb-on-demand", "--out", file.toString())).isZero();
        assertThat(file).hasSameBinaryContentAs(folder.resolve(name));
    }

    private void export(String what, String kind, Path file) {
        explorer.dialogs().openExport();
        explorer.dialogs().takeAlong(what, kind);
        explorer.dialogs().saveTo(file);
    }
}
