package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Output as it was reviewed, kept in a folder of {@code src/test/resources}. What changed is written below
 * {@code target}, to be compared with the kept file and copied over it in the same commit.
 *
 * <p>{@code mvn test -Dgolden.accept=true} does the copying. The test fails all the same, so that nothing is taken over
 * without being seen: look at the difference, then run again without it.
 */
public final class Golden {

    /** Set to "true", what was drawn takes the place of what is kept. */
    private static final String ACCEPT = "golden.accept";
    private static final Path KEPT = Path.of("src/test/resources");

    private Golden() {}

    /** Compares with the kept file of this name. */
    public static void isAsReviewed(String folder, String name, String text) throws IOException {
        var golden = KEPT.resolve(folder).resolve(name);
        if (Files.exists(golden) && Files.readString(golden).equals(text)) return;
        var changed = Files.createDirectories(Path.of("target", folder)).resolve(name);
        Files.writeString(changed, text);
        if (Boolean.getBoolean(ACCEPT)) {
            Files.copy(changed, golden, StandardCopyOption.REPLACE_EXISTING);
            fail("%s was taken over; look at its difference, then run again without -D%s", golden, ACCEPT);
        }
        assertThat(changed).as("it changed: compare both, then copy the new one").hasSameTextualContentAs(golden);
    }
}
