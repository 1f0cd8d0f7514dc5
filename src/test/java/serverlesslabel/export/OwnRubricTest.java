package serverlesslabel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.LabelPlan;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.drawing.PlacedWords;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** A rubric about something else: nothing that leaves the program speaks of what the shipped one is about. */
class OwnRubricTest {

    private static final Catalog CARS = CatalogReader.read(
        CatalogSelection.of(List.of(Path.of("src/test/resources/catalog-cars"))), "en");
    /** What the shipped rubric is about; the command line's own name is the program's. */
    private static final String SUBJECT = "(?is).*(serverless(?!-label (export|rank))|cloud|dollar|idle|us-dollar).*";
    private static final Typeface TYPEFACE = new Typeface();
    private static final Paper PAPER = new Paper(384, 768, Palette.PRINT, TYPEFACE, IconFolder.shipped());

    @ParameterizedTest
    @EnumSource(ExportKind.class)
    void noPictureSpeaksOfTheShippedSubject(ExportKind kind) {
        for (var language : Language.values()) {
            var picture = exporter(language).picture(request(kind));
            assertThat(said(picture)).noneMatch(text -> text.matches(SUBJECT))
                .anyMatch(text -> text.contains("Car label"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = {"MD", "HTML", "CSV", "JSON"})
    void noDocumentSpeaksOfTheShippedSubject(FileType type) {
        for (var language : Language.values())
            assertThat(new String(exporter(language).content(request(ExportKind.SHEET), type),
                StandardCharsets.UTF_8).replaceAll("base64,[^)]*|(?s)<script>.*</script>", ""))
                .doesNotMatch(SUBJECT).contains("RX4");
    }

    @Test
    void withoutAWordTheLabelIsHeadedByTheRubricsName() {
        assertThat(words(label(CARS.rubric()))).contains("Car label", "21\u00a0mpg", "Miles per gallon");
        assertThat(label(CARS.rubric()).name()).isEqualTo("Car label: RX4");
    }

    @Test
    void theRubricSaysTheWordTheCaptionAndTheLink() {
        var rubric = with(new LabelPlan.Words("THRIFT", "Miles a US gallon takes it", "Data sheet"));
        assertThat(said(label(rubric))).contains("THRIFT", "Miles a US gallon takes it", "Data sheet");
        assertThat(words(label(rubric))).noneMatch(text -> text.equals("Miles per gallon"));
    }

    @Test
    void aLongWordStaysInItsBand() {
        for (var word : List.of("How far a car goes on one gallon of petrol, and how safely it does so",
            "Donaudampfschifffahrtsgesellschaftskapitän", "燃費と安全性の表示ラベル")) {
            var label = label(with(new LabelPlan.Words(word, "", "")));
            var head = PlacedWords.of(label).stream().filter(placed -> placed.bottom() < 19 * 4).toList();
            assertThat(head).isNotEmpty().allMatch(placed -> placed.right() <= 78 * 4 && placed.top() >= 4 * 4);
        }
    }

    @Test
    void aRowInWhichAPictogramIsMissingHasNone() {
        var small = SmallCatalog.ENGLISH.rubric();
        var sla = small.question("sla").orElseThrow();
        var bare = small.question("idle-charge").orElseThrow();
        assertThat(said(lambda(small, List.of(sla, bare)))).doesNotContain(sla.name());
        assertThat(said(lambda(small, List.of(sla)))).contains(sla.name());
    }

    private static Picture lambda(Rubric rubric, List<Question> figures) {
        return LabelDrawing.draw(SmallCatalog.service("aws-lambda-on-demand"), new Rubric(rubric.name(),
            rubric.version(), rubric.categories(), rubric.questions(), rubric.characteristics(), rubric.reference(),
            rubric.classes(), new LabelPlan(Optional.empty(), figures), rubric.history()), PAPER, Texts.english());
    }

    private static Exporter exporter(Language language) {
        return new Exporter(TYPEFACE, IconFolder.shipped(), Texts.of(language));
    }

    private static ExportRequest request(ExportKind kind) {
        var ranking = Ranking.of(CARS, CARS.rubric().reference());
        return new ExportRequest(ExportSubject.compared(kind, Comparison.of(ranking, CARS.services()), "",
            SheetFormat.SLIDE), Alternatives.all(ranking), Palette.PRINT, FileOptions.FIRST, Optional.empty());
    }

    private static Picture label(Rubric rubric) {
        var service = CARS.services().stream().filter(each -> each.name().equals("RX4")).findFirst().orElseThrow();
        return LabelDrawing.draw(service, rubric, PAPER, Texts.english());
    }

    private static Rubric with(LabelPlan.Words words) {
        return with(new LabelPlan(words, CARS.rubric().label().headline(), CARS.rubric().label().figures()));
    }

    private static Rubric with(LabelPlan label) {
        var cars = CARS.rubric();
        return new Rubric(cars.name(), cars.version(), cars.categories(), cars.questions(), cars.characteristics(),
            cars.reference(), cars.classes(), label, cars.history());
    }

    private static List<String> words(Picture picture) {
        return PlacedWords.of(picture).stream().map(PlacedWords::text).toList();
    }

    private static List<String> said(Picture picture) {
        var said = new ArrayList<>(words(picture));
        said.add(picture.name());
        said.add(picture.description());
        clusters(picture.marks()).forEach(cluster -> said.addAll(List.of(cluster.name(), cluster.description())));
        return said;
    }

    private static Stream<Mark.Cluster> clusters(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Cluster cluster
            ? Stream.concat(Stream.of(cluster), clusters(cluster.marks())) : Stream.empty());
    }
}
