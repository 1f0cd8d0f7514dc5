package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;

/** A label says whether its service can still be had. The facts of the sample were looked up in November 2026. */
class LifeOnLabelTest {

    @ParameterizedTest
    @CsvSource({"2024-05-01,,No new customers since 2024-05-01", "2099-05-01,,''",
        ",2025-03-31,It ended on 2025-03-31", ",2030-03-31,It will end on 2030-03-31", ",,''"})
    void itSaysWhatHasHappenedOrWillHappen(LocalDate closed, LocalDate until, String words) {
        var label = label(Optional.ofNullable(closed), Optional.ofNullable(until));
        assertThat(label.description()).contains(words);
        assertThat(words(label).filter(text -> text.startsWith(words))).isNotEmpty();
        if (words.isEmpty()) assertThat(label.description()).doesNotContain("No new", "end on");
    }

    @Test
    void itSaysSoAboveWhatEveryLabelSays() {
        var label = label(Optional.empty(), Optional.of(LocalDate.of(2025, 3, 31)));
        var said = words(label).toList();
        assertThat(said).contains("Serverless Label · not an EU energy label");
        assertThat(said.subList(0, said.indexOf("Serverless Label · not an EU energy label")))
            .contains("It ended on 2025-03-31.");
    }

    private static Picture label(Optional<LocalDate> closed, Optional<LocalDate> until) {
        var service = SmallCatalog.service("amazon-ec2").withLife(new Service.Life(Optional.empty(), closed, until,
            Optional.empty(), ""));
        return LabelDrawing.draw(service, Samples.RUBRIC, PAPER, TEXTS);
    }

    private static Stream<String> words(Picture picture) {
        return picture.marks().stream().flatMap(LifeOnLabelTest::words);
    }

    private static Stream<String> words(Mark mark) {
        if (mark instanceof Mark.Cluster cluster) return cluster.marks().stream().flatMap(LifeOnLabelTest::words);
        return mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.empty();
    }
}
