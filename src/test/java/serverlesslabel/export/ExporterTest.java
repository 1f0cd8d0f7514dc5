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
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
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
        if (type.isPicture()) assertThat(PayloadReader.read(file)).isEqualTo(CARRIED);
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
            .startsWith("| Rank | Service | Provider | Label | Index | Class | Elastic |");
        assertThat(EXPORTER.csv(request(ExportKind.RANKING, 1)))
            .startsWith("rank,name,mode,provider,labelClass,index,class,elastic,");
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
            case FIRMNESS -> throw new IllegalArgumentException("firmness is part of the table");
        };
    }

    private static ExportRequest request(ExportSubject subject, Palette palette, double scale) {
        return new ExportRequest(subject, Alternatives.all(RANKING), palette, scale, CARRIED);
    }

    private static ExportSubject subject(ExportKind kind, String title, SheetFormat format) {
        return ExportSubject.asShown(kind, Comparison.of(RANKING, List.of(ALPHA, BRAVO)), RANKING.placements(), title,
            format);
    }
}
