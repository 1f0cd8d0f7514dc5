package serverlesslabel.state;

/** The order of the table: by one of its columns, in its natural direction or the reverse. */
public record Sorting(Column column, boolean reversed) {

    /** Best first. */
    public static final Sorting BY_RANK = new Sorting(Column.RANK, false);

    /** The columns a table can be in the order of. */
    public enum Column {
        /** Best first. */
        RANK,
        /** By name. */
        SERVICE,
        /** By the reference weights, best first. */
        LABEL
    }
}
