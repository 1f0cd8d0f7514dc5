package serverlesslabel.state;

/**
 * What a column of a table holds.
 *
 * @param id the name of the field, or the id of the characteristic or of the fact; empty if the column is ignored
 */
public record ColumnMeaning(Kind kind, String id) {

    /** The column is ignored. */
    public static final ColumnMeaning IGNORED = new ColumnMeaning(Kind.IGNORED, "");

    /** What columns may hold. */
    public enum Kind {
        /** A field of the service such as its name, or of all its facts or levels such as their source. */
        FIELD,
        /** The level on a characteristic. */
        LEVEL,
        /** The reason for the level on a characteristic. */
        REASON,
        /** The value of a fact. */
        FACT,
        /** The address at which a fact can be read. */
        SOURCE,
        /** The day on which a fact was looked up. */
        CHECKED,
        /** Nothing that is read. */
        IGNORED
    }

    /** A field. */
    public static ColumnMeaning field(String name) {
        return new ColumnMeaning(Kind.FIELD, name);
    }

    /** The level on a characteristic. */
    public static ColumnMeaning level(String characteristic) {
        return new ColumnMeaning(Kind.LEVEL, characteristic);
    }

    /** The value of a fact. */
    public static ColumnMeaning fact(String question) {
        return new ColumnMeaning(Kind.FACT, question);
    }

    /** The heading by which a column says what it holds: {@code sla}, {@code sla source}, {@code elastic reason}. */
    public String heading() {
        return switch (kind) {
            case FIELD, IGNORED -> id;
            case LEVEL -> id + " level";
            case FACT -> id + " fact";
            case REASON -> id + " reason";
            case SOURCE -> id + " source";
            case CHECKED -> id + " checked";
        };
    }
}
