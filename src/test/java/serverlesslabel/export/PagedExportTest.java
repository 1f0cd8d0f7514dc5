package serverlesslabel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.Samples;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** A ranking too long for one picture: pages of a PDF, numbered files of pictures. */
class PagedExportTest {

    private static final Exporter EXPORTER = new Exporter(new Typeface(), IconFolder.shipped(), Texts.english());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png, 60, 3", "svg, 60, 3", "svg, 20, 1", "pdf, 60, 1"})
    void pagesBecomeNumberedFilesWhereAFileHoldsOne(String ending, int services, int files) throws IOException {
        EXPORTER.write(request(services), folder.resolve("all." + ending));
        try (var written = Files.list(folder)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                List.of("all." + ending, "all-2." + ending, "all-3." + ending).subList(0, files));
        }
    }

    @Test
    void aPdfHasAllPagesEachWithItsDescription() throws IOException {
        try (var pdf = Loader.loadPDF(EXPORTER.content(request(60), FileType.PDF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var parents = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
            assertThat(parents).containsOnlyKeys(0, 1, 2);
        }
    }

    @Test
    void theSecondFileHasTheSecondPage() throws IOException {
        EXPORTER.write(request(60), folder.resolve("all.svg"));
        assertThat(Files.readString(folder.resolve("all-2.svg"))).contains("page 2 of 3").doesNotContain("page 1 of 3");
    }

    private static ExportRequest request(int services) {
        var ranking = Ranking.of(Samples.random(services, 3), Samples.RUBRIC.reference());
        var first = Comparison.of(ranking, List.of(ranking.placements().get(0).service()));
        return new ExportRequest(ExportSubject.asShown(ExportKind.RANKING, first, ranking.placements(), "",
            SheetFormat.SLIDE), Alternatives.all(ranking), Palette.PRINT, FileOptions.FIRST, Optional.empty());
    }
}
