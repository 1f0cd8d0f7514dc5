package serverlesslabel.drawing.label;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.LabelPlan;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.DrawingSamples;
import serverlesslabel.drawing.PlacedMarks;
import serverlesslabel.drawing.PlacedWords;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** What holds of both labels, whatever the service: letters large enough, nothing on top of anything, one dialect. */
class LabelLawsTest {

    private static final double LEAST = 12.6;
    private static final double LEAST_COMPACT = 11;
    private static final List<String> NAMES = List.of("W", "Unbreakable-Name-Of-A-Service-Nobody-Could-Ever-Say-Aloud",
        "many short words in a very long name of a service that goes on and on", "خدمة سحابية بدون خوادم");

    @ParameterizedTest
    @EnumSource
    void theLabelOf384PixelsHasLettersLargeEnough(Language language) {
        samples(language).forEach(service -> lawful(full(service, language), LEAST, service.name()));
    }

    @ParameterizedTest
    @EnumSource
    void theSmallestCompactLabelCutsNoneOfItsOwnWords(Language language) {
        var texts = Texts.of(language);
        assertThat(samples(language)).allSatisfy(service -> assertThat(said(CompactLabelDrawing.draw(service,
            catalog(language).rubric(), PAPER.withSize(124, 200), texts))).contains(texts.get("label.index.brief")));
    }

    @ParameterizedTest
    @EnumSource
    void theCompactLabelIsLegibleInEverySizeOfItsPane(Language language) {
        samples(language).forEach(service -> Stream.of(PAPER.withSize(124, 200), PAPER.withSize(148, 248),
            PAPER.withSize(200, 300)).forEach(paper -> lawful(CompactLabelDrawing.draw(service,
                catalog(language).rubric(), paper, Texts.of(language)), LEAST_COMPACT, service.name())));
    }

    /** Every class with every class below it: pointer, bracket, "or C" and index find room beside the arrows. */
    @Test
    void everyRangeOfClassesFits() {
        ranges().forEach(service -> {
            lawful(full(service, Language.ENGLISH), LEAST, service.name());
            lawful(CompactLabelDrawing.draw(service, Samples.RUBRIC, PAPER.withSize(124, 200), TEXTS), LEAST_COMPACT,
                service.name());
        });
    }

    @ParameterizedTest
    @CsvSource({"4, 4, ''", "4, 3, to D", "5, 2, to E", "1, 0, or G"})
    void whatACheckCouldChangeIsSaid(int stated, int documented, String open) {
        var said = said(full(service(stated, documented), Language.ENGLISH));
        if (open.isEmpty()) assertThat(said).noneMatch(words -> words.matches("(or|to) [A-G]"));
        else assertThat(said).contains(open);
    }

    /** A badge stands in a line of other badges: as high as they are, and its words as large as theirs. */
    @Test
    void aBadgeOf20PixelsIsLegible() {
        ranges().forEach(service -> lawful(BadgeDrawing.draw(service, Samples.RUBRIC, PAPER.withSize(0, 20), TEXTS),
            LEAST_COMPACT, service.name()));
    }

    @ParameterizedTest
    @CsvSource({"4, 4, Serverless Label B (A–G)", "5, 4, Serverless Label A or B (A–G)",
        "5, 2, Serverless Label A to E (A–G)"})
    void aBadgeSaysTheSameAsText(int stated, int documented, String text) {
        assertThat(BadgeDrawing.text(service(stated, documented), Samples.RUBRIC, TEXTS)).isEqualTo(text);
    }

    @Test
    void theLegendStandsOnlyWhereSomethingIsOpen() {
        assertThat(said(full(service(4, 3), Language.ENGLISH))).contains("documented", "and ° stated, not yet checked");
        assertThat(said(full(service(4, 4), Language.ENGLISH))).doesNotContain("documented");
    }

    @Test
    void anUncheckedFigureIsMarkedAndLight() {
        var beta = DrawingSamples.CATALOG.services().get(1);
        var figure = PlacedMarks.words(full(beta, Language.ENGLISH)).filter(words -> words.text().equals("$1,234.50°"))
            .findFirst().orElseThrow();
        assertThat(figure.lettering().weight()).isEqualTo(Lettering.Weight.REGULAR);
    }

    @Test
    void withoutFiguresTheScaleTakesTheirRoom() {
        var plain = new Rubric("R", "1", Samples.RUBRIC.categories(), Samples.RUBRIC.questions(),
            Samples.RUBRIC.characteristics(), Samples.RUBRIC.reference(), Samples.RUBRIC.classes(), LabelPlan.NONE,
            List.of());
        var knowing = DrawingSamples.CATALOG.services().get(0);
        double without = letter(LabelDrawing.draw(knowing, plain, PAPER.withSize(384, 0), TEXTS));
        assertThat(without).isGreaterThan(1.5 * letter(full(knowing, Language.ENGLISH)));
    }

    // The height of the letter of the last class, which only arrows have.
    private static double letter(Picture label) {
        return PlacedWords.of(label).stream().filter(words -> words.text().equals("G"))
            .mapToDouble(words -> words.bottom() - words.top()).max().orElseThrow();
    }

    private static Stream<Service> samples(Language language) {
        return Stream.of(catalog(language).services().stream(), DrawingSamples.CATALOG.services().stream(),
            NAMES.stream().map(name -> DrawingSamples.named(name, 1).get(0))).flatMap(services -> services);
    }

    private static Stream<Service> ranges() {
        return IntStream.rangeClosed(0, Level.TOP).boxed().flatMap(stated ->
            IntStream.rangeClosed(0, stated).mapToObj(documented -> service(stated, documented)));
    }

    private static Service service(int stated, int documented) {
        return Samples.service("From " + documented + " to " + stated, new Levels(levels(stated), levels(documented)));
    }

    private static List<Level> levels(int level) {
        return Collections.nCopies(Samples.RUBRIC.characteristics().size(), new Level(level));
    }

    private static Catalog catalog(Language language) {
        return language == Language.GERMAN ? SmallCatalog.GERMAN : SmallCatalog.ENGLISH;
    }

    private static Picture full(Service service, Language language) {
        return LabelDrawing.draw(service, catalog(language).rubric(), PAPER.withSize(384, 0), Texts.of(language));
    }

    private static List<String> said(Picture picture) {
        return PlacedMarks.words(picture).map(Mark.Words::text).toList();
    }

    private static void lawful(Picture picture, double least, String what) {
        PlacedMarks.assertLegible(picture, least, what);
        assertThat(Optional.of(picture.description()).filter(String::isBlank)).isEmpty();
    }
}
