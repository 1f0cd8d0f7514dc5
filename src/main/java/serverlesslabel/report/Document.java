package serverlesslabel.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents and data files a comparison can leave the program as, known by the end of the file's name. */
public enum Document {
    /** A decision record. */
    MD,
    /** A page. */
    HTML,
    /** The table of the services. */
    CSV,
    /** The table of the services. */
    JSON;

    /** What a file's name asks for, empty where it is none of these. */
    public static Optional<Document> of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(document -> name.endsWith(document.ending())).findFirst();
    }

    /** How such a file's name ends: {@code .md}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** All the ends there are. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(Document::ending).toList();
    }
}
