package serverlesslabel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgText;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

class ExporterTest {

    private static final Typeface TYPEFACE = new Typeface();
    private static final Exporter EXPORTER = new Exporter(TYPEFACE, IconFolder.shipped(), Texts.english());
    private static final Service ALPHA = Samples.service("Alpha", 4, 4, 4, 4, 4, 4, 4, 4);
    private static final Service BRAVO = Samples.service("Bravo", 2, 2, 5, 2, 2, 2, 2, 2);
    private static final Ranking RANKING = Ranking.of(Samples.catalog(ALPHA, BRAVO), Samples.RUBRIC.reference());
    private static final Optional<Payload> CARRIED = Optional.of(new Payload("{\"a\":1}"));

    @TempDir
    private Path folder;

    static Stream<Arguments> whatCanBeExported() {
        return Arrays.stream(ExportKind.values()).flatMap(kind -> FileType.ofKind(kind).stream()
            .map(type -> Arguments.of(kind, type)));
    }

    @ParameterizedTest
    @MethodSource("whatCanBeExported")
    void aFileHasWhatIsSaidToBeInIt(ExportKind kind, FileType type) throws IOException {
        var file = folder.resolve("export" + type.extension());
        EXPORTER.write(request(kind, 1), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(EXPORTER.content(request(kind, 1), type));
    }

    @ParameterizedTest
    @MethodSource("whatCanBeExported")
    void everyPictureGivesBackWhatItCarriesAndNothingElseDoes(ExportKind kind, FileType type) throws IOException {
        var file = folder.resolve("export" + type.extension());
        EXPORTER.write(request(kind, 1), file);
        if (type.carries()) assertThat(PayloadReader.read(file)).isEqualTo(CARRIED);
        else assertThatThrownBy(() -> PayloadReader.read(file)).isInstanceOf(FileFailureException.class);
    }

    @ParameterizedTest
    @MethodSource("whatCanBeExported")
    void whatDoesNotTakeAnOptionIsTheSameWithout(ExportKind kind, FileType type) {
        var plain = EXPORTER.content(request(kind, 1), type);
        for (var option : List.of(ExportOption.TITLE, ExportOption.PAPER, ExportOption.THEME, ExportOption.SCALE)) {
            var changed = EXPORTER.content(changed(kind, option), type);
            // What Markdown says of a ranking is its table alone.
            boolean takes = kind.takes(option) && type.takes(option)
                && !(kind == ExportKind.RANKING && type == FileType.MD);
            assertThat(Arrays.equals(changed, plain)).as("%s of %s as %s", option, kind, type).isEqualTo(!takes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameOfNoTypeIsRefusedWithAllThatAre(ExportKind kind) {
        assertThatThrownBy(() -> EXPORTER.write(request(kind, 1), folder.resolve("a.gif")))
            .isInstanceOfSatisfying(FileFailureException.class, failure -> {
                assertThat(failure.failure().kind()).isEqualTo(FileFailure.Kind.ENDING);
                assertThat(failure.failure().detail().split(", "))
                    .isEqualTo(FileType.ofKind(kind).stream().map(FileType::extension).toArray());
            });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeShownIsNotMade() {
        assertThatThrownBy(() -> EXPORTER.content(request(ExportKind.LABEL, 1), FileType.CSV))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesAreNamedAfterWhatIsInThem() {
        assertThat(Arrays.stream(ExportKind.values()).map(kind -> request(kind, 1).subject().fileName()))
            .containsExactly(ALPHA.id() + "-vs-" + BRAVO.id(), "label-" + ALPHA.id(), "badge-" + ALPHA.id(),
                "radar-" + ALPHA.id() + "-" + BRAVO.id(), "ranking");
    }

    @Test
    void anExportSpeaksTheLanguageOfItsExporter() {
        var german = new Exporter(TYPEFACE, IconFolder.shipped(), Texts.of(Language.GERMAN));
        assertThat(new String(german.content(request(ExportKind.RANKING, 1), FileType.MD), StandardCharsets.UTF_8))
            .startsWith("| Rang |");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,en", "GERMAN,de"})
    void everyFileForPeopleSaysItsLanguage(Language language, String tag) throws IOException {
        var exporter = new Exporter(TYPEFACE, IconFolder.shipped(), Texts.of(language));
        var request = request(ExportKind.SHEET, 1);
        try (var pdf = Loader.loadPDF(exporter.content(request, FileType.PDF))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(tag);
        }
        for (var type : List.of(FileType.SVG, FileType.HTML))
            assertThat(new String(exporter.content(request, type), StandardCharsets.UTF_8))
                .containsOnlyOnce(" xml:lang=\"" + tag + "\"");
    }

    @Test
    void theTableOnScreenNamesBothLetters() {
        assertThat(EXPORTER.markdown(request(ExportKind.RANKING, 1)))
            .startsWith("| Rank | Service | Provider | Label | Index | Class | Category | In its category | Elastic |");
        assertThat(EXPORTER.csv(request(ExportKind.RANKING, 1)))
            .startsWith("rank,name,mode,provider,labelClass,index,class,documentedIndex,documentedLabelClass,rankAmong,"
                + "category,categoryRank,elastic,");
    }

    // Whoever still reads the old file, under another name of it, keeps it whole.
    @Test
    void anOldFileIsReplacedAndNotWrittenInto() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "old");
        var old = Files.createLink(folder.resolve("old.csv"), file);
        EXPORTER.write(request(ExportKind.SHEET, 1), file);
        assertThat(old).hasContent("old");
        assertThat(file).content().startsWith("rank,");
    }

    @Test
    void aTypeThatTheKindCannotBeIsRefusedByTheNameOfTheFileToo() {
        assertThatThrownBy(() -> EXPORTER.write(request(ExportKind.LABEL, 1), folder.resolve("a.csv")))
            .isInstanceOf(FileFailureException.class).hasMessage("ending .png, .svg, .pdf");
    }

    @Test
    void aTitleOfTheReadersOwnIsTheHeadingOfADocument() {
        assertThat(EXPORTER.markdown(changed(ExportKind.SHEET, ExportOption.TITLE))).contains("Which one?");
    }

    @Test
    void dataOfAComparisonHasEveryColumnAndThatOfARankingItsRows() {
        var one = Comparison.of(RANKING, List.of(BRAVO));
        var ranking = ExportSubject.asShown(ExportKind.RANKING, one, RANKING.placements(), "", SheetFormat.SLIDE);
        var sheet = ExportSubject.asShown(ExportKind.SHEET, one, RANKING.placements(), "", SheetFormat.SLIDE);
        assertThat(ranking.data().rows()).hasSize(2);
        assertThat(ranking.services()).containsExactly(ALPHA, BRAVO);
        assertThat(sheet.data().rows())
            .isEqualTo(ExportSubject.compared(ExportKind.SHEET, one, "", SheetFormat.SLIDE).data().rows());
        assertThat(sheet.services()).containsExactly(BRAVO);
        assertThat(EXPORTER.csv(request(sheet, Palette.PRINT, 1)))
            .isNotEqualTo(EXPORTER.csv(request(ranking, Palette.PRINT, 1)));
    }

    @Test
    void anExportOfNothingIsRefused() {
        var none = Comparison.of(RANKING, List.of());
        assertThatThrownBy(() -> ExportSubject.compared(ExportKind.SHEET, none, "", SheetFormat.SLIDE))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileNameHasThreeIdsAtMost() {
        var services = Stream.of("A", "B", "C", "D").map(name -> Samples.service(name, 1, 1, 1, 1, 1, 1, 1, 1))
            .toList();
        var ranking = Ranking.of(Samples.catalog(services), Samples.RUBRIC.reference());
        assertThat(ExportSubject.compared(ExportKind.SHEET, Comparison.of(ranking, services), "", SheetFormat.SLIDE)
            .fileName()).isEqualTo(services.stream().limit(3).map(service -> service.id().text())
            .collect(Collectors.joining("-vs-")));
    }

    @Test
    void aPageHasItsPictureForThoseWhoRunNoScript() {
        var page = new String(EXPORTER.content(request(ExportKind.SHEET, 1), FileType.HTML), StandardCharsets.UTF_8);
        assertThat(page.split("<svg")).hasSize(2);
    }

    @Test
    void aSheetIsAboutTheServicesOnItAndThatOfOneServiceAboutAll() {
        var charlie = Samples.service("Charlie", 4, 4, 4, 4, 3, 4, 4, 4);
        var ranking = Ranking.of(Samples.catalog(ALPHA, charlie, BRAVO), Samples.RUBRIC.reference());
        for (var services : List.of(List.of(ALPHA), List.of(ALPHA, BRAVO))) {
            var comparison = Comparison.of(ranking, services);
            var paper = new Paper(0, 0, Palette.PRINT, TYPEFACE, IconFolder.shipped());
            assertThat(EXPORTER.picture(request(ExportSubject.compared(ExportKind.SHEET, comparison, "",
                SheetFormat.SLIDE), Palette.PRINT, 1))).isEqualTo(ComparisonSheet.draw(
                    new Sheet(comparison, "", SheetFormat.SLIDE), paper, Texts.english()));
        }
    }

    private static ExportRequest request(ExportKind kind, double scale) {
        return request(subject(kind, "", SheetFormat.SLIDE), Palette.PRINT, scale);
    }

    private static ExportRequest changed(ExportKind kind, ExportOption option) {
        return switch (option) {
            case TITLE -> request(subject(kind, "Which one?", SheetFormat.SLIDE), Palette.PRINT, 1);
            case PAPER -> request(subject(kind, "", SheetFormat.SQUARE), Palette.PRINT, 1);
            case THEME -> request(subject(kind, "", SheetFormat.SLIDE), Palette.DARK, 1);
            case SCALE -> request(kind, 2);
            case TEXT -> request(kind, FileOptions.FIRST.withText(SvgText.LETTERS));
            case SEPARATOR -> request(kind, FileOptions.FIRST.withCsv(CellSeparator.SEMICOLON.format(false)));
            case DECIMAL -> request(kind, FileOptions.FIRST.withCsv(CellSeparator.SEMICOLON_DECIMAL.format(false)));
            case BOM -> request(kind, FileOptions.FIRST.withCsv(CellSeparator.COMMA.format(true)));
            case FIRMNESS, COLUMNS -> throw new IllegalArgumentException("they are part of the table");
        };
    }

    private static ExportRequest request(ExportKind kind, FileOptions files) {
        return new ExportRequest(subject(kind, "", SheetFormat.SLIDE), Alternatives.all(RANKING), Palette.PRINT, files,
            CARRIED);
    }

    private static ExportRequest request(ExportSubject subject, Palette palette, double scale) {
        return new ExportRequest(subject, Alternatives.all(RANKING), palette, FileOptions.FIRST.withScale(scale),
            CARRIED);
    }

    private static ExportSubject subject(ExportKind kind, String title, SheetFormat format) {
        return ExportSubject.asShown(kind, Comparison.of(RANKING, List.of(ALPHA, BRAVO)), RANKING.placements(), title,
            format);
    }
}
