package serverlesslabel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.text.Texts;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({"a.png,PNG", "a.PNG,PNG", "a.svg,SVG", "a.png.svg,SVG", "folder.svg/a.png,PNG", "a.Pdf,PDF", "a.md,MD",
        "a.html,HTML", "a.csv,CSV", "a.json,JSON"})
    void theEndOfTheNameIsTheType(Path file, FileType type) {
        assertThat(FileType.of(file)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"a.gif", "a", "png", "pdf", "a.svgz", "a.png/b", "/"})
    void anyOtherEndIsNone(Path file) {
        assertThat(FileType.of(file)).isEmpty();
    }

    @Test
    void noEndIsTheEndOfAnother() {
        assertThat(Arrays.stream(FileType.values()).map(fileType -> FileType.of(Path.of("a" + fileType.extension()))))
            .doesNotContain(Optional.empty()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everythingCanBeExportedAsAPictureAndAComparisonAsAPage(ExportKind kind) {
        assertThat(FileType.ofKind(kind).stream().filter(FileType::carries))
            .containsExactlyElementsOf(kind == ExportKind.SHEET
                ? List.of(FileType.PNG, FileType.SVG, FileType.PDF, FileType.HTML)
                : List.of(FileType.PNG, FileType.SVG, FileType.PDF));
    }

    @Test
    void onlyComparisonAndRankingAreDocumentsAndData() {
        assertThat(FileType.ofKind(ExportKind.SHEET)).doesNotContain(FileType.TXT).hasSize(7);
        assertThat(FileType.ofKind(ExportKind.RANKING)).doesNotContain(FileType.HTML).hasSize(6);
        assertThat(FileType.ofKind(ExportKind.LABEL)).hasSize(3);
        assertThat(FileType.ofKind(ExportKind.BADGE)).contains(FileType.TXT).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"PNG,PAPER TITLE THEME SCALE", "SVG,PAPER TITLE THEME TEXT", "PDF,PAPER TITLE THEME",
        "MD,TITLE FIRMNESS COLUMNS",
        "TXT,''", "HTML,PAPER TITLE", "CSV,FIRMNESS COLUMNS SEPARATOR DECIMAL BOM", "JSON,FIRMNESS COLUMNS"})
    void aTypeTakesWhatHasAnEffectOnIt(FileType type, String options) {
        assertThat(Arrays.stream(ExportOption.values()).filter(type::takes).map(Enum::name)
            .collect(Collectors.joining(" "))).isEqualTo(options);
    }

    @Test
    void everyTypeHasANameOfItsOwn() {
        assertThat(Arrays.stream(FileType.values()).map(FileType::key).map(Texts.english()::get))
            .doesNotHaveDuplicates().hasSize(FileType.values().length);
        assertThat(Arrays.stream(FileType.values()))
            .allSatisfy(type -> assertThat(type.key()).isEqualTo("export" + type.extension()));
    }
}
