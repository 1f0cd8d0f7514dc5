package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.OwnProfile;

/** Reading catalogs: others, the same again, in another language. */
@RobotTest
class CatalogControllerTest extends ProgramFixture {

    @Test
    void otherCatalogsAreReadShownAndNamedInTheTitle() {
        open(other);
        assertThat(services()).containsExactly("amazon-ec2");
        assertThat(stage.getTitle()).startsWith("other – ");
        assertThat(host().catalogs().selection()).isEqualTo(other);
    }

    @Test
    void catalogsAskedForOneAfterTheOtherAreAllThere() {
        robot.interact(() -> {
            host().catalogs().open(CatalogSelection.SHIPPED);
            host().catalogs().open(host().catalogs().selection().withMore(mine.own()));
            host().catalogs().open(host().catalogs().selection().withMore(other.own()));
        });
        settle();
        assertThat(host().catalogs().selection())
            .isEqualTo(CatalogSelection.SHIPPED.withMore(mine.own()).withMore(other.own()));
    }

    @Test
    void otherCatalogsAreOpenAtTheNextStart() {
        open(other);
        program.awaitSettings();
        assertThat(new CatalogSelectionFile(folder.resolve("settings")).read()).isEqualTo(other);
        restart(Optional.empty());
        assertThat(services()).containsExactly("amazon-ec2");
    }

    @Test
    void aSavedFileOfTheCatalogIsReadAgain() throws Exception {
        Files.delete(mine.own().get(0).resolve(S3));
        await(() -> services().equals(List.of("amazon-ec2")));
    }

    @Test
    void aSavedFileIsReadAgainInCatalogsOpenedLater() throws Exception {
        open(other);
        copy(S3, other.own().get(0));
        await(() -> services().size() == 2);
    }

    @Test
    void whatWasChosenGoesAlongToOtherCatalogsAndIsThereWhenTheyAreLeft() {
        weigh(77);
        open(other);
        assertThat(durable()).isEqualTo(77);
        weigh(12);
        open(mine);
        assertThat(durable()).isEqualTo(12);
        robot.interact(() -> program.store().undo());
        assertThat(durable()).isEqualTo(77);
    }

    @Test
    void aRubricBrokenForAMomentLeavesNoStepBehind() throws IOException {
        weigh(77);
        var before = board();
        var rubric = mine.own().get(0).resolve("rubric.json");
        Files.writeString(rubric, "{ half a rubric");
        open(mine);
        copy("rubric.json", mine.own().get(0));
        open(mine);
        assertThat(board().exploration()).isEqualTo(before.exploration());
        assertThat(board().history()).isEqualTo(before.history());
    }

    @Test
    void ofTheSameCatalogsUnderAnotherRubricWhatIsStillThereStays() throws IOException {
        weigh("elastic", 77);
        program.awaitSettings();
        rename(mine);
        open(mine);
        var rubric = board().catalog().rubric();
        assertThat(board().exploration()).isEqualTo(Exploration.of(rubric.reference()
            .with(rubric.characteristic("elastic").orElseThrow(), 77)));
    }

    @Test
    void anotherLanguageSpeaksEverywhereAndIsForgottenAtTheEnd() {
        speak("de");
        assertThat(board().catalog().rubric().characteristics().get(2).name()).isEqualTo("Sehr dauerhaft");
        assertThat(stage.getTitle()).startsWith("mine – ");
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("de");
    }

    @Test
    void profilesOfTheReadersOwnAreAmongThoseOfTheCatalog() {
        int before = board().catalog().profiles().size();
        update(settings -> settings.withProfile(OwnProfile.of("Ours", board().exploration().weights(),
            board().catalog().rubric())));
        assertThat(board().catalog().profiles()).hasSize(before + 1);
    }

    @Test
    void profilesOfTheReadersOwnJoinTheCatalogsThatAreOpenNow() {
        open(other);
        update(settings -> settings.withProfile(OwnProfile.of("Ours", board().exploration().weights(),
            board().catalog().rubric())));
        assertThat(services()).containsExactly("amazon-ec2");
    }

    @Test
    void ofCatalogsOpenedLaterWhatIsStillThereStaysToo() throws IOException {
        open(other);
        weigh("elastic", 77);
        program.awaitSettings();
        rename(other);
        open(other);
        var rubric = board().catalog().rubric();
        assertThat(board().exploration()).isEqualTo(Exploration.of(rubric.reference()
            .with(rubric.characteristic("elastic").orElseThrow(), 77)));
    }

    @Test
    void aCatalogThatWasNotThereForAWhileHasWhatWasSetForIt() throws IOException {
        robot.interact(() -> program.store().apply(new Change.Pin(new ServiceId("amazon-ec2"))));
        rename(mine);
        open(mine);
        weigh("lasting", 81);
        program.awaitSettings();
        var folder = mine.own().get(0);
        var away = folder.resolveSibling("away");
        Files.move(folder, away);
        restart(Optional.empty());
        assertThat(board().exploration().pinned()).isEmpty();
        weigh("elastic", 33);
        Files.move(away, folder);
        open(mine);
        assertThat(board().exploration().pinned()).containsExactly(new ServiceId("amazon-ec2"));
        var rubric = board().catalog().rubric();
        assertThat(board().exploration().weights().of(rubric.characteristic("lasting").orElseThrow())).isEqualTo(81);
        restart(Optional.empty());
        assertThat(board().exploration().pinned()).containsExactly(new ServiceId("amazon-ec2"));
        assertThat(board().exploration().weights().of(rubric.characteristic("lasting").orElseThrow())).isEqualTo(81);
    }

    private static void rename(CatalogSelection catalogs) throws IOException {
        var rubric = catalogs.own().get(0).resolve("rubric.json");
        Files.writeString(rubric, Files.readString(rubric).replace("\"durable\"", "\"lasting\""));
    }
}
