package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.PictureMedium;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Pins;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.TableColumnId;

class ExplorationFileTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final Exploration CHOSEN = new Exploration(new Weights(List.of(1, 2, 3, 4, 5, 6, 7, 72)), true,
        Set.of("elastic"),
        new Criteria("a “b” <c>", Set.of("compute"), Set.of("AWS"), Map.of("durable", 3), Set.of("cncf")),
        Pins.NONE.with(new ServiceId("amazon-ec2"), 2).with(new ServiceId("amazon-s3-standard"), 0),
        Optional.of(new ServiceId("amazon-s3-standard")),
            new Sorting(List.of(new Sorting.Key(TableColumnId.of(TableColumnId.Kind.LABEL), true),
                new Sorting.Key(new TableColumnId(TableColumnId.Kind.LEVEL, "durable"), false))), Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"anna.serverless, anna", "Ben Q. Public.json, Ben Q. Public", "carla, carla", ".hidden, .hidden"})
    void aFileIsWhoseItIsNamedAfter(Path file, String name) {
        assertThat(ExplorationFile.owner(file)).isEqualTo(name);
        assertThat(ExplorationFile.owner(Path.of("  .json"))).isEqualTo("?");
    }

    @Test
    void aFileOfItsOwnBringsItBack() throws IOException {
        var file = folder.resolve("mine.json");
        ExplorationFile.write(file, CHOSEN, CATALOG);
        assertThat(ExplorationFile.open(file, CATALOG, PayloadReader::text))
            .isEqualTo(new RestoredExploration(CHOSEN, Optional.empty(), List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aPictureBringsItBack(PictureMedium medium) throws IOException {
        var file = folder.resolve("picture");
        var text = ExplorationText.of(CHOSEN, CATALOG.services(), CATALOG);
        Files.write(file, medium.paint(new Picture(20, 20, "n", "d", List.of()), new Typeface(),
            Optional.of(new Payload(text))));
        assertThat(ExplorationFile.open(file, CATALOG, PayloadReader::text).exploration()).isEqualTo(CHOSEN);
        assertThat(ExplorationFile.open(file, CATALOG, PayloadReader::text).unchanged()).isTrue();
    }

    @Test
    void theWholeShippedCatalogFitsIntoAPicture() {
        assertThat(ExplorationText.of(CHOSEN, CATALOG.services(), CATALOG).length()).isLessThan(Payload.LARGEST / 8);
    }

    @Test
    void levelsThatChangedSinceAreNamed() throws IOException {
        var text = ExplorationText.of(CHOSEN, CATALOG.services(), CATALOG);
        var ec2 = CATALOG.service(new ServiceId("amazon-ec2")).orElseThrow();
        var levels = ec2.levels().stated().stream().map(level -> Integer.toString(level.steps())).toList();
        var now = "\"amazon-ec2\":[" + String.join(",", levels);
        int other = (ec2.levels().stated().get(0).steps() + 1) % 6;
        var changed = text.replace(now, "\"amazon-ec2\":[" + other + now.substring(now.indexOf(',')));
        assertThat(ExplorationText.read(changed, CATALOG).changes()).containsExactly(
            new RestoredExploration.LevelChange(ec2, CATALOG.rubric().characteristics().get(0), other));
    }

    @Test
    void aServiceThatIsGoneIsNamed() throws IOException {
        var text = ExplorationText.of(CHOSEN, CATALOG.services(), CATALOG).replace("amazon-ec2", "amazon-ec9");
        var reopened = ExplorationText.read(text, CATALOG);
        assertThat(reopened.gone()).containsExactly("amazon-ec9");
        assertThat(reopened.exploration().pinned()).containsExactly(new ServiceId("amazon-s3-standard"));
    }

    @Test
    void aDayInThePastIsOpenedWithWhatIsKnownOfIt() throws IOException {
        var file = folder.resolve("then.json");
        var then = CHOSEN.withDay(Optional.of(LocalDate.parse("2026-11-20")));
        ExplorationFile.write(file, then, CATALOG.at(then.day()));
        assertThat(ExplorationFile.open(file, CATALOG, PayloadReader::text))
            .isEqualTo(new RestoredExploration(then, Optional.empty(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-01-01", "2999-01-01", "2026-02-30", "then", ""})
    void aDayOfWhichNothingIsKnownIsNone(String day) throws IOException {
        var text = "{\"serverlessLabel\":1,\"exploration\":{\"asOf\":\"" + day + "\"}}";
        assertThat(ExplorationText.read(text, CATALOG).exploration().day()).isEmpty();
    }

    @Test
    void aServiceThatIsGoneLeavesTheOthersTheirSlots() throws IOException {
        var text = ExplorationText.of(CHOSEN, List.of(), CATALOG).replace("amazon-s3-standard", "amazon-s9");
        assertThat(ExplorationText.read(text, CATALOG).exploration().pins())
            .isEqualTo(Pins.NONE.with(new ServiceId("amazon-ec2"), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"slots\":7", ",\"slots\":{\"amazon-ec2\":6,\"amazon-s3-standard\":-1}",
        ",\"slots\":{\"amazon-ec2\":0.5}", ",\"slots\":{\"amazon-s3-standard\":1,\"none\":0}"})
    void withoutSlotsThatFitThePinsHaveTheLowestInOrder(String slots) throws IOException {
        var text = "{\"serverlessLabel\":1,\"exploration\":{\"pinned\":[\"amazon-ec2\",\"amazon-s3-standard\"]"
            + slots + "}}";
        assertThat(ExplorationText.read(text, CATALOG).exploration().pins())
            .isEqualTo(Pins.of(List.of(new ServiceId("amazon-ec2"), new ServiceId("amazon-s3-standard"))));
    }

    @Test
    void anotherRubricIsNamed() throws IOException {
        var text = ExplorationText.of(CHOSEN, List.of(), CATALOG)
            .replace("\"rubric\":\"" + CATALOG.rubric().version(), "\"rubric\":\"1999.1");
        assertThat(ExplorationText.read(text, CATALOG).formerRubric()).contains("1999.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"serverlessLabel\":1}", "[1]", "{\"serverlessLabel\":1,\"exploration\":[]}",
        "{\"serverlessLabel\"", "{\"a\":{\"b\":1}}"})
    void whatIsNoExplorationIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> ExplorationText.read(text, CATALOG)).isInstanceOf(FileFailureException.class)
            .hasMessage("no exploration");
    }

    @Test
    void oneFromANewerProgramIsRefused() {
        assertThatThrownBy(() -> ExplorationText.read("{\"serverlessLabel\":2,\"exploration\":{}}", CATALOG))
            .hasMessage("newer");
    }

    @Test
    void aHostileOneChoosesNothingThatIsNotThere() throws IOException {
        var text = """
            {"serverlessLabel":1,"exploration":{"weights":{"elastic":1e99,"durable":-3,"constructor":5},
            "pinned":["../../etc/passwd","a","b","c","d","e","f","g"],"selected":"<script>","locked":["nothing"],
            "categories":["no such"],"providers":["nobody"],"floors":{"elastic":99},"search":"%s"},
            "levels":{"amazon-ec2":["x",{}]}}""".formatted("x".repeat(5000));
        assertThat(ExplorationText.read(text, CATALOG).exploration())
            .isEqualTo(Exploration.of(CATALOG.rubric().reference()));
    }

    @Test
    void whatIsJustPossibleIsRead() throws IOException {
        var search = "x".repeat(200);
        var text = """
            {"serverlessLabel":1,"exploration":{"weights":{"elastic":100,"durable":0},"search":"a\\tb\\n",
            "floors":{"elastic":5,"durable":1,"available":0}},"characteristics":["elastic","durable"],
            "levels":{"amazon-ec2":[]}}""";
        var read = ExplorationText.read(text, CATALOG).exploration();
        assertThat(read.floors()).isEqualTo(Map.of("elastic", 5, "durable", 1));
        assertThat(read.search()).isEqualTo("a b ");
        assertThat(ExplorationText.read(text.replace("a\\tb\\n", search), CATALOG).exploration().search())
            .isEqualTo(search);
        assertThat(read.weights().of(CATALOG.rubric().characteristic("elastic").orElseThrow())).isEqualTo(100);
        assertThat(read.weights().of(CATALOG.rubric().characteristic("durable").orElseThrow())).isZero();
    }

    @Test
    void aServicePinnedTwiceIsPinnedOnceAndOnlySixAre() throws IOException {
        var ids = CATALOG.services().stream().map(service -> "\"" + service.id() + "\"").toList();
        var text = "{\"serverlessLabel\":1,\"exploration\":{\"pinned\":[" + ids.get(0) + "," + String.join(",", ids)
            + "]}}";
        assertThat(ExplorationText.read(text, CATALOG).exploration().pinned())
            .containsExactlyElementsOf(CATALOG.services().stream().map(Service::id).limit(6).toList());
    }

    @Test
    void aChosenServiceThatIsGoneIsNamedOnce() throws IOException {
        var text = "{\"serverlessLabel\":1,\"exploration\":{\"pinned\":[\"gone\",\"gone\",\"No id!\"],\"selected\":"
            + "\"lost\"}}";
        assertThat(ExplorationText.read(text, CATALOG).gone()).containsExactly("gone", "lost");
        assertThat(ExplorationText.read(text.replace("lost", "gone"), CATALOG).gone()).containsExactly("gone");
    }

    @Test
    void aFileWithBlanksAroundItIsRead() throws IOException {
        var file = folder.resolve("mine.json");
        Files.writeString(file, "\n  " + ExplorationText.of(CHOSEN, CATALOG.services(), CATALOG));
        assertThat(ExplorationFile.open(file, CATALOG, PayloadReader::text).exploration()).isEqualTo(CHOSEN);
    }

    @Test
    void aFileOfAMillionBytesIsStillReadAsText() throws IOException {
        var text = ExplorationText.of(CHOSEN, CATALOG.services(), CATALOG);
        var file = folder.resolve("mine.json");
        Files.writeString(file, text + " ".repeat((1 << 20) - text.getBytes(StandardCharsets.UTF_8).length));
        assertThat(ExplorationFile.open(file, CATALOG, PayloadReader::text).exploration()).isEqualTo(CHOSEN);
    }

    @Test
    void theLevelsOfAThousandServicesAreKeptAtMost() throws IOException {
        var services = Samples.random(1001, 1).services();
        assertThat(ExplorationText.of(CHOSEN, services, CATALOG))
            .contains("\"" + services.get(999).id() + "\":[").doesNotContain("\"" + services.get(1000).id() + "\":[");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> ExplorationFile.open(folder, CATALOG, PayloadReader::text))
            .isInstanceOf(FileFailureException.class).hasMessage("no file but");
    }

    @Test
    void aPictureOfAnotherProgramHoldsNone() throws IOException {
        var file = folder.resolve("a.svg");
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThatThrownBy(() -> ExplorationFile.open(file, CATALOG, PayloadReader::text))
            .isInstanceOf(FileFailureException.class).hasMessageContaining("no exploration");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> ExplorationFile.open(folder.resolve("nothing.png"), CATALOG, PayloadReader::text))
            .isInstanceOf(FileFailureException.class).hasMessage("no file");
    }
}
