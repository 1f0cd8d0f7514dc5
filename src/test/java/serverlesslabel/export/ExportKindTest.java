package serverlesslabel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportKindTest {

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsIdInAnyCase(ExportKind kind) {
        assertThat(ExportKind.of(kind.id())).contains(kind);
        assertThat(ExportKind.of(kind.name())).contains(kind);
        assertThat(ExportKind.of(kind.id() + "s")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SHEET,PAPER TITLE THEME SCALE TEXT SEPARATOR DECIMAL BOM", "LABEL,THEME SCALE TEXT",
        "BADGE,THEME SCALE TEXT", "RADAR,TITLE THEME SCALE TEXT",
        "RANKING,TITLE THEME SCALE TEXT FIRMNESS COLUMNS SEPARATOR DECIMAL BOM"})
    void aKindTakesWhatHasAnEffectOnIt(ExportKind kind, String options) {
        assertThat(Arrays.stream(ExportOption.values()).filter(kind::takes).map(Enum::name)
            .collect(Collectors.joining(" "))).isEqualTo(options);
    }

    @Test
    void everyKindIsAboutServicesAndHasANameOfItsOwn() {
        assertThat(ExportKind.about(ExportKind.Services.COMPARED)).containsExactly(ExportKind.SHEET, ExportKind.RADAR);
        assertThat(ExportKind.about(ExportKind.Services.FIRST)).containsExactly(ExportKind.LABEL, ExportKind.BADGE);
        assertThat(ExportKind.about(ExportKind.Services.LISTED)).containsExactly(ExportKind.RANKING);
        assertThat(Arrays.stream(ExportKind.values()))
            .allSatisfy(kind -> assertThat(kind.key()).isEqualTo("motif." + kind.id()));
    }
}
