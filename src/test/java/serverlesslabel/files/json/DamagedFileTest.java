package serverlesslabel.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.ServiceReader;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.schema.Schemas;

/** Whatever happens to a service file, reading ends with a service or with a problem at a place in the file. */
class DamagedFileTest {

    private static final Rubric RUBRIC = SmallCatalog.ENGLISH.rubric();
    private static final Schemas SCHEMAS = new Schemas();
    /** Checking a shape takes a while; so many places are passed over, a prime so that all kinds are met. */
    private static final int STRIDE = 61;
    private static String good;

    @BeforeAll
    static void aServiceOfTheCatalog() throws IOException {
        good = Files.readString(SmallCatalog.file("services/aws/amazon-ec2.json"));
    }

    private record Outcome(Optional<Service> service, Problems problems) {}

    @Test
    void anyCharacterMayBeMissing() {
        for (int at = 0; at < good.length(); at++)
            mustEndWell(good.substring(0, at) + good.substring(at + 1), at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "{", "}", "[", "]", ",", ":", "\\", "0", "-", "e", "\n", "\u0000", "\ud800", "ä"})
    void anyCharacterMayBecomeAnother(String other) {
        for (int at = other.codePointAt(0) % STRIDE; at < good.length(); at += STRIDE)
            mustEndWell(good.substring(0, at) + other + good.substring(at + 1), at);
    }

    @Test
    void theFileMayEndAnywhere() {
        // The last brace and what is blank after it are all a file can lose without harm.
        for (int at = 0; at < good.stripTrailing().length(); at++) {
            var outcome = read(good.substring(0, at));
            assertThat(outcome.service).as("cut at %d", at).isEmpty();
            assertThat(outcome.problems.sorted()).as("cut at %d", at).isNotEmpty();
        }
    }

    @Test
    void aByteThatIsNoTextIsNoticedAnywhere(@TempDir Path folder) throws IOException {
        var file = folder.resolve("damaged.json");
        var bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at += 7) {
            var damaged = bytes.clone();
            damaged[at] = (byte) 0xff;
            Files.write(file, damaged);
            var problems = new Problems(file.toString());
            assertThat(JsonText.read(file, problems)).as("at %d", at).isEmpty();
            assertThat(problems.sorted()).as("at %d", at).hasSize(1);
        }
    }

    private static void mustEndWell(String text, int at) {
        var outcome = read(text);
        assertThat(outcome.service.isPresent()).as("damaged at %d: %s", at, outcome.problems.sorted())
            .isEqualTo(outcome.problems.errorCount() == 0);
        var lines = text.lines().count();
        for (var problem : outcome.problems.sorted()) assertThat((long) problem.line()).isBetween(1L, lines + 1);
    }

    private static Outcome read(String text) {
        var problems = new Problems("damaged.json");
        var service = JsonText.parse(text, problems).flatMap(json ->
            new ServiceReader(RUBRIC, LookupPeriod.untilToday(), problems).read(json,
                SCHEMAS.check(Schemas.Kind.SERVICES, json, problems)));
        return new Outcome(service, problems);
    }
}
