package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final int LARGEST = 2000;

    @TempDir
    private Path folder;

    @Test
    void whatGoesWrongIsWrittenDown() {
        log().publish(new LogRecord(Level.WARNING, "the disk is gone"));
        assertThat(folder.resolve("logs/serverless-label.log")).content().contains("the disk is gone");
    }

    @Test
    void twoWindowsWriteIntoOneFile() {
        var first = log();
        var second = log();
        first.publish(new LogRecord(Level.WARNING, "from the first"));
        second.publish(new LogRecord(Level.WARNING, "from the second"));
        assertThat(first.file()).content().contains("from the first", "from the second");
    }

    @Test
    void itDoesNotGrowForEver() {
        var log = log();
        IntStream.range(0, 1000).forEach(i -> log.publish(new LogRecord(Level.WARNING, "wrong for time " + i)));
        assertThat(folder.resolve("logs")).isDirectoryContaining(file -> file.endsWith("serverless-label.old.log"))
            .satisfies(logs -> assertThat(logs.toFile().listFiles()).hasSize(2)
                .allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(LARGEST)));
        assertThat(log.file()).content().contains("time 999");
    }

    @Test
    void itIsThereToBeShownEvenIfNothingWentWrong() {
        var log = log();
        log.prepare();
        assertThat(Files.isRegularFile(log.file())).isTrue();
    }

    @Test
    void onlyWhatIsWorthTellingIsWrittenDown() {
        var log = log();
        log.publish(new LogRecord(Level.FINE, "a detail"));
        log.publish(new LogRecord(Level.INFO, "an event"));
        assertThat(log.file()).content().contains("an event").doesNotContain("a detail");
    }

    @Test
    void betweenItsBeginningAndItsEndItReceivesWhatTheProgramLogs() {
        var log = log();
        var logger = Logger.getLogger("serverlesslabel.something");
        log.begin();
        logger.warning("before");
        log.close();
        logger.warning("after");
        assertThat(log.file()).content().contains("before").doesNotContain("after");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseReadsIt() throws IOException {
        var log = log();
        log.prepare();
        assertThat(Files.getPosixFilePermissions(log.file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.file().getParent())))
            .isEqualTo("rwx------");
    }

    private LogFile log() {
        return new LogFile(folder.resolve("logs"), LARGEST);
    }
}
