package serverlesslabel.export;

import static serverlesslabel.export.ExportOption.BOM;
import static serverlesslabel.export.ExportOption.COLUMNS;
import static serverlesslabel.export.ExportOption.DECIMAL;
import static serverlesslabel.export.ExportOption.FIRMNESS;
import static serverlesslabel.export.ExportOption.PAPER;
import static serverlesslabel.export.ExportOption.SCALE;
import static serverlesslabel.export.ExportOption.SEPARATOR;
import static serverlesslabel.export.ExportOption.TEXT;
import static serverlesslabel.export.ExportOption.THEME;
import static serverlesslabel.export.ExportOption.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Kinds of exports. {@code ExportSubject} draws them, {@code FileType} says which files each can be written as. */
public enum ExportKind {

    /** One to six services compared on one sheet. */
    SHEET("sheet", "motif.sheet", Services.COMPARED, PAPER, TITLE, TEXT, THEME, SCALE, SEPARATOR, DECIMAL,
        BOM),
    /** The label of one service. */
    LABEL("label", "motif.label", Services.FIRST, TEXT, THEME, SCALE),
    /** The badge with the label class of one service, for a line of text. */
    BADGE("badge", "motif.badge", Services.FIRST, TEXT, THEME, SCALE),
    /** The radar of one to six services. */
    RADAR("radar", "motif.radar", Services.COMPARED, TITLE, TEXT, THEME, SCALE),
    /** The table of all services shown. */
    RANKING("ranking", "motif.ranking", Services.LISTED, TITLE, TEXT, THEME, SCALE, FIRMNESS, COLUMNS,
        SEPARATOR, DECIMAL, BOM);

    /** Services an export is about. */
    public enum Services {
        /** The first of the compared services. */
        FIRST,
        /** All compared services. */
        COMPARED,
        /** All services in the rows of the table. */
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

    /** The kind with an id, ignoring case; empty if there is none. */
    public static Optional<ExportKind> of(String id) {
        return Stream.of(values()).filter(exportKind -> exportKind.id.equalsIgnoreCase(id)).findFirst();
    }

    /** The kinds that are about the given services, in the order of their constants. */
    public static List<ExportKind> about(Services services) {
        return Stream.of(values()).filter(exportKind -> exportKind.services == services).toList();
    }

    /** The name of the kind on the command line. */
    public String id() {
        return id;
    }

    /** The text key of the kind's name. */
    public String key() {
        return key;
    }

    /** The services an export of this kind is about. */
    public Services services() {
        return services;
    }

    /** Whether an option has an effect on exports of this kind. */
    public boolean takes(ExportOption option) {
        return options.contains(option);
    }
}
