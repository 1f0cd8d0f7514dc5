package serverlesslabel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;

/**
 * The identity of a table column: its kind and, for a level, the characteristic.
 *
 * @param characteristic id of the characteristic of a {@code LEVEL} column; empty for every other kind
 */
public record TableColumnId(Kind kind, String characteristic) {

    private static final String LEVEL_PREFIX = "level-";

    /** The kinds of columns, in the standard order of the table. */
    public enum Kind {
        /** The rank among the services shown, by the reader's weights; where all are shown, how far it moved. */
        RANK(true),
        /** The rank among all services where only some are shown, and how far it moved. */
        OVERALL(true),
        /** Name, mode and provider. */
        SERVICE(true),
        /** The provider. */
        PROVIDER(false),
        /** The category. */
        CATEGORY(false),
        /** The label class, by the reference weights. */
        LABEL(true),
        /** The index by the reader's weights, as a stacked bar. */
        INDEX(true),
        /** The index by the documented facts alone. */
        DOCUMENTED(false),
        /** The levels on all characteristics. */
        LEVELS(true),
        /** The characteristics that cost the service most points of the index. */
        LOSS(true),
        /** The level on one characteristic; one column per characteristic. */
        LEVEL(false),
        /** Whether the service is pinned. */
        PIN(true);

        private final boolean standard;

        Kind(boolean standard) {
            this.standard = standard;
        }
    }

    /** @throws IllegalArgumentException if a level has no characteristic, or a column of another kind has one */
    public TableColumnId {
        if ((kind == Kind.LEVEL) == characteristic.isEmpty())
            throw new IllegalArgumentException("a level is on a characteristic, and nothing else is");
    }

    /**
     * The column of a kind other than {@code LEVEL}.
     *
     * @throws IllegalArgumentException for {@code LEVEL}
     */
    public static TableColumnId of(Kind kind) {
        return new TableColumnId(kind, "");
    }

    /** The column of the level on a characteristic. */
    public static TableColumnId level(Characteristic characteristic) {
        return new TableColumnId(Kind.LEVEL, characteristic.id());
    }

    /** All columns for a rubric, in the standard order; the levels in the order of the rubric. */
    public static List<TableColumnId> all(Rubric rubric) {
        var all = new ArrayList<TableColumnId>();
        for (var kind : Kind.values()) {
            if (kind == Kind.LEVEL) rubric.characteristics().forEach(characteristic -> all.add(level(characteristic)));
            else all.add(of(kind));
        }
        return all;
    }

    /** The column with an id, as {@link #id()} gives it; empty where no column can have it. */
    public static Optional<TableColumnId> withId(String id) {
        var characteristic = id.startsWith(LEVEL_PREFIX) ? id.substring(LEVEL_PREFIX.length()) : "";
        if (!characteristic.isEmpty()) return Optional.of(new TableColumnId(Kind.LEVEL, characteristic));
        for (var kind : Kind.values())
            if (kind != Kind.LEVEL && of(kind).id().equals(id)) return Optional.of(of(kind));
        return Optional.empty();
    }

    /** The id of the column in settings files: "rank", "level-elastic". */
    public String id() {
        return kind == Kind.LEVEL ? LEVEL_PREFIX + characteristic : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the column is shown at the first start. */
    public boolean standard() {
        return kind.standard;
    }

    /** Whether the table can be sorted by the column. */
    public boolean sortable() {
        return kind != Kind.LEVELS;
    }
}
