package serverlesslabel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;

/**
 * What a column of the table shows of a service.
 *
 * @param characteristic the id of the characteristic a {@code LEVEL} is on; empty for every other kind
 */
public record TableColumnId(Kind kind, String characteristic) {

    private static final String LEVEL_ON = "level-";

    /** The kinds there are, in the order of a table nobody has touched. */
    public enum Kind {
        /** The rank under the reader's weights, and how far it moved. */
        RANK(true),
        /** Name, mode and provider. */
        SERVICE(true),
        /** Who offers it. */
        PROVIDER(false),
        /** What kind of service it is. */
        CATEGORY(false),
        /** The letter by the reference weights. */
        LABEL(true),
        /** The index as a stacked bar. */
        INDEX(true),
        /** The index by the documented facts alone. */
        DOCUMENTED(false),
        /** All levels at once. */
        LEVELS(true),
        /** The level on one characteristic. */
        LEVEL(false),
        /** Whether it is pinned. */
        PIN(true);

        private final boolean standard;

        Kind(boolean standard) {
            this.standard = standard;
        }
    }

    /** @throws IllegalArgumentException if a level names no characteristic, or another kind of column names one */
    public TableColumnId {
        if ((kind == Kind.LEVEL) == characteristic.isEmpty())
            throw new IllegalArgumentException("a level is on a characteristic, and nothing else is");
    }

    /** An aspect that is on no single characteristic. */
    public static TableColumnId of(Kind kind) {
        return new TableColumnId(kind, "");
    }

    /** The level on a characteristic. */
    public static TableColumnId level(Characteristic characteristic) {
        return new TableColumnId(Kind.LEVEL, characteristic.id());
    }

    /** All aspects under a rubric, in the order of a table nobody has touched. */
    public static List<TableColumnId> all(Rubric rubric) {
        var all = new ArrayList<TableColumnId>();
        for (var kind : Kind.values()) {
            if (kind == Kind.LEVEL) rubric.characteristics().forEach(characteristic -> all.add(level(characteristic)));
            else all.add(of(kind));
        }
        return all;
    }

    /** The aspect with an id; empty where there can be none. */
    public static Optional<TableColumnId> withId(String id) {
        var on = id.startsWith(LEVEL_ON) ? id.substring(LEVEL_ON.length()) : "";
        if (!on.isEmpty()) return Optional.of(new TableColumnId(Kind.LEVEL, on));
        for (var kind : Kind.values())
            if (kind != Kind.LEVEL && of(kind).id().equals(id)) return Optional.of(of(kind));
        return Optional.empty();
    }

    /** Its name in files: "rank", "level-elastic". */
    public String id() {
        return kind == Kind.LEVEL ? LEVEL_ON + characteristic : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a table nobody has touched shows it. */
    public boolean standard() {
        return kind.standard;
    }

    /** Whether the table can be in its order. */
    public boolean sortable() {
        return kind != Kind.LEVELS;
    }
}
