package serverlesslabel.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Jazzer calls again and again; it finds the method by its name. The target is named by a system property. */
public final class FuzzEntry {

    /** The system property with the name of a {@link FuzzTarget}. */
    static final String TARGET = "fuzz.entry";

    private static final FuzzTarget OURS = FuzzTarget.valueOf(System.getProperty(TARGET, "SERVICE"));
    private static final List<byte[]> EXAMPLES = examples();
    private static final Path FOLDER = folder();

    private FuzzEntry() {}

    /** Examines the content that these bytes stand for; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        OURS.examine(Mutation.content(bytes, EXAMPLES), FOLDER);
    }

    private static List<byte[]> examples() {
        try {
            return OURS.examples();
        } catch (IOException e) {
            throw new IllegalStateException("The corpus cannot be read", e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new IllegalStateException("There is no room for a temporary folder", e);
        }
    }
}
