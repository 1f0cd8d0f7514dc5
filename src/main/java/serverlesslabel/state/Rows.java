package serverlesslabel.state;

import java.util.Arrays;

/** The rows of the table: the shown services by their place in the catalog, in the order of the sorting. */
public final class Rows {

    private final int[] services;

    Rows(int[] services) {
        this.services = services;
    }

    /** The number of rows. */
    public int size() {
        return services.length;
    }

    /** The place in the catalog of the service in a row; rows count from 0. */
    public int service(int row) {
        return services[row];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && Arrays.equals(services, rows.services);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(services);
    }
}
