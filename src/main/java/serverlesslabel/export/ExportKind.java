package serverlesslabel.export;

import static serverlesslabel.export.ExportOption.FIRMNESS;
import static serverlesslabel.export.ExportOption.PAPER;
import static serverlesslabel.export.ExportOption.SCALE;
import static serverlesslabel.export.ExportOption.THEME;
import static serverlesslabel.export.ExportOption.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be exported. {@code ExportSubject} says how each is drawn, {@code FileType} as which file. */
public enum ExportKind {

    /** One to six services compared on one sheet. */
    SHEET("sheet", "motif.sheet", Services.COMPARED, PAPER, TITLE, THEME, SCALE),
    /** The label of one service. */
    LABEL("label", "motif.label", Services.FIRST, THEME, SCALE),
    /** The letter of one service, for a line of text. */
    BADGE("badge", "motif.badge", Services.FIRST, THEME, SCALE),
    /** The radar of one to six services. */
    RADAR("radar", "motif.radar", Services.COMPARED, TITLE, THEME, SCALE),
    /** The table of all services shown. */
    RANKING("ranking", "motif.ranking", Services.LISTED, TITLE, THEME, SCALE, FIRMNESS);

    /** Which services an export is about. */
    public enum Services {
        /** The first of those that are compared. */
        FIRST,
        /** Those that are compared. */
        COMPARED,
        /** The rows of the table. */
        LISTED
    }

    private final String id;
    private final String key;
    private final Services services;
    private final Set<ExportOption> options;

    ExportKind(String id, String key, Services services, ExportOption... options) {
        this.id = id;
        this.key = key;
        this.services = services;
        this.options = Set.of(options);
    }

    /** The kind with an id in capitals or small letters, empty where there is none. */
    public static Optional<ExportKind> of(String id) {
        return Stream.of(values()).filter(exportKind -> exportKind.id.equalsIgnoreCase(id)).findFirst();
    }

    /** The kinds that are about such services. */
    public static List<ExportKind> about(Services services) {
        return Stream.of(values()).filter(exportKind -> exportKind.services == services).toList();
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /** The key of its name in words. */
    public String key() {
        return key;
    }

    /** Which services it is about. */
    public Services services() {
        return services;
    }

    /** Whether an option changes anything about it. */
    public boolean takes(ExportOption option) {
        return options.contains(option);
    }
}
