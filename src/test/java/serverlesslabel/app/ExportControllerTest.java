package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.FileFailure;
import serverlesslabel.picture.Palette;

/** What leaves the program. */
@RobotTest
class ExportControllerTest extends ProgramFixture {

    @Test
    void anExportIsWrittenAndToldOnlyThen() {
        var file = folder.resolve("sheet.svg");
        var written = new AtomicReference<Boolean>();
        robot.interact(() -> host().exports().write(request(), file, () -> written.set(Files.exists(file)),
            why -> { }));
        settle();
        assertThat(written.get()).isTrue();
        assertThat(file).content().startsWith("<svg");
    }

    // The reading of the German catalog and both exports wait behind something; then the language changes first.
    @Test
    void anExportThatWaitsIsPrintedInTheLanguageItWasAskedForIn() throws Exception {
        var reading = new CountDownLatch(1);
        var printing = new CountDownLatch(1);
        program.workers().tasks().execute(() -> hold(reading));
        robot.interact(() -> host().settings()
            .update(now -> now.withAppearance(now.appearance().withLanguage(Optional.of("de")))));
        program.workers().tasks().execute(() -> hold(printing));
        var written = folder.resolve("decision.md");
        var rendered = new AtomicReference<byte[]>();
        robot.interact(() -> {
            host().exports().write(request(), written, () -> { }, why -> { });
            host().exports().render(request(), FileType.MD, rendered::set, why -> { });
        });
        reading.countDown();
        await(() -> Locale.getDefault().getLanguage().equals("de"));
        printing.countDown();
        settle();
        assertThat(written).content().contains("| Rank |").doesNotContain("| Rang |");
        assertThat(rendered.get()).isEqualTo(Files.readAllBytes(written));
    }

    @Test
    void aPictureCarriesTheExplorationWithItsSelection() throws Exception {
        var carried = host().exports().payload(board().catalog().services()).orElseThrow();
        assertThat(ExplorationText.read(carried.text(), board().catalog()).exploration())
            .isEqualTo(board().explorationWithSelection());
    }

    @Test
    void anExportThatFailsIsTold() {
        var failed = new AtomicReference<FileFailure>();
        var done = new AtomicReference<String>();
        robot.interact(() -> host().exports().write(request(), folder.resolve("gone/sheet.svg"),
            () -> done.set("done"), failed::set));
        settle();
        assertThat(failed.get()).isEqualTo(FileFailure.of(FileFailure.Kind.NO_FOLDER));
        assertThat(done.get()).isNull();
    }

    private ExportRequest request() {
        var board = board();
        return new ExportRequest(ExportSubject.asShown(ExportKind.SHEET, board.comparison(), board.placements(), "",
            SheetFormat.SLIDE),
            board.alternatives(), Palette.PRINT, FileOptions.FIRST, Optional.empty());
    }
}
