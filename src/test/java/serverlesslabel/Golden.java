package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output as it was reviewed, kept in a folder of {@code src/test/resources}. */
public final class Golden {

    private Golden() {}

    /** Compares with the reviewed file; what changed is written below {@code target}, to be looked at and copied. */
    public static void isAsReviewed(String folder, String name, String text) throws IOException {
        var golden = Path.of("src/test/resources", folder, name);
        if (Files.exists(golden) && Files.readString(golden).equals(text)) return;
        var changed = Files.createDirectories(Path.of("target", folder)).resolve(name);
        Files.writeString(changed, text);
        assertThat(changed).as("it changed: compare both, then copy the new one").hasSameTextualContentAs(golden);
    }
}
