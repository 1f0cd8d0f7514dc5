package serverlesslabel.drawing;

import java.util.Optional;
import java.util.stream.Stream;

/** What a picture to take along can be of. */
public enum Motif {

    /** One to six services compared on one sheet. */
    SHEET("sheet", "motif.sheet"),
    /** The label of one service. */
    LABEL("label", "motif.label"),
    /** The letter of one service, for a line of text. */
    BADGE("badge", "motif.badge"),
    /** The radar of one to six services. */
    RADAR("radar", "motif.radar"),
    /** The table of all services shown. */
    RANKING("ranking", "motif.ranking");

    private final String id;
    private final String key;

    Motif(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** The motif with an id in capitals or small letters, empty where there is none. */
    public static Optional<Motif> of(String id) {
        return Stream.of(values()).filter(motif -> motif.id.equalsIgnoreCase(id)).findFirst();
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /** The key of its name in words. */
    public String key() {
        return key;
    }
}
