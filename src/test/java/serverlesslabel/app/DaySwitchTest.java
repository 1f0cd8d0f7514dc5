package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.state.Change;

/** The window as of a day in the past, and the way back. */
@RobotTest
class DaySwitchTest extends ProgramFixture {

    private static final LocalDate THEN = LocalDate.parse("2026-11-21");
    private static final ServiceId EC2_ID = new ServiceId("amazon-ec2");

    /** Amazon S3 has been known for three days longer than Amazon EC2. */
    @BeforeEach
    void knowOneEarlier() throws Exception {
        var file = mine.own().get(0).resolve(S3);
        Files.writeString(file, Files.readString(file).replace("2026-11-23", "2026-11-20"));
        open(mine);
        assertThat(services()).containsExactly("amazon-ec2", "amazon-s3-standard");
    }

    @Test
    void theWindowShowsTheServicesOfTheDayAndUndoGoesBack() {
        apply(new Change.Pin(EC2_ID));
        show(Optional.of(THEN));
        assertThat(services()).containsExactly("amazon-s3-standard");
        assertThat(board().catalog().day()).contains(THEN);
        assertThat(board().exploration().pinned()).as("pinned on that day too").containsExactly(EC2_ID);
        assertThat(board().comparison().placements()).hasSize(1);
        assertThat(robot.lookup("one service was not known yet, or had ended").tryQuery()).isPresent();
        robot.interact(() -> program.store().undo());
        settle();
        assertThat(services()).containsExactly("amazon-ec2", "amazon-s3-standard");
        assertThat(board().catalog().day()).isEmpty();
        robot.interact(() -> program.store().redo());
        settle();
        assertThat(board().catalog().day()).contains(THEN);
    }

    @Test
    void fromOneDayToAnotherAllServicesAreLookedAtAgain() {
        show(Optional.of(THEN));
        show(Optional.of(LocalDate.parse("2026-11-23")));
        assertThat(services()).containsExactly("amazon-ec2", "amazon-s3-standard");
        show(Optional.empty());
        assertThat(board().catalog().day()).isEmpty();
        assertThat(board().catalog().latest()).isSameAs(board().catalog());
    }

    @Test
    void theDayStaysInAnotherLanguageAndWhenAFileIsSaved() throws Exception {
        show(Optional.of(THEN));
        speak("de");
        assertThat(board().catalog().day()).contains(THEN);
        assertThat(services()).containsExactly("amazon-s3-standard");
        var file = mine.own().get(0).resolve(S3);
        Files.writeString(file, Files.readString(file).replace("\"Amazon S3\"", "\"Amazon S4\""));
        await(() -> board().catalog().services().stream().anyMatch(service -> service.name().equals("Amazon S4")));
        assertThat(board().catalog().day()).contains(THEN);
    }

    @Test
    void theNextStartShowsTheSameDay() {
        show(Optional.of(THEN));
        program.awaitSettings();
        restart(Optional.empty());
        assertThat(board().catalog().day()).contains(THEN);
        assertThat(services()).containsExactly("amazon-s3-standard");
    }

    @Test
    void aDayThatOtherCatalogsKnowNothingOfIsLeft() throws IOException {
        show(Optional.of(THEN));
        open(other);
        assertThat(services()).containsExactly("amazon-ec2");
        assertThat(board().exploration().day()).isEmpty();
    }

    @Test
    void aFileOfAnotherDayIsOpenedWithThatDay() {
        var file = folder.resolve("then.json");
        show(Optional.of(THEN));
        robot.interact(() -> host().explorations().save(file, () -> { }, failure -> { }));
        settle();
        show(Optional.empty());
        robot.interact(() -> host().explorations().open(file, restored -> {
            assertThat(restored.unchanged()).isTrue();
            program.store().apply(new Change.Open(restored.exploration()));
        }, failure -> { }));
        settle();
        settle();
        assertThat(board().catalog().day()).contains(THEN);
    }

    private void show(Optional<LocalDate> day) {
        apply(new Change.ShowDay(day));
    }

    private void apply(Change change) {
        robot.interact(() -> program.store().apply(change));
        settle();
    }
}
