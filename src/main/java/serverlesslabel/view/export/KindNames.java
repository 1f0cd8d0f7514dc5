package serverlesslabel.view.export;

import java.util.Map;

/** What kinds of files are called, by how their names end. */
final class KindNames {

    private static final Map<String, String> KEYS = Map.of(".png", "export.png", ".svg", "export.svg",
        ".pdf", "export.pdf", ".md", "export.md", ".html", "export.html", ".csv", "export.csv", ".json", "export.json");

    private KindNames() {}

    /** The key of the name of the files that end so. */
    static String key(String ending) {
        return KEYS.getOrDefault(ending, ending);
    }
}
