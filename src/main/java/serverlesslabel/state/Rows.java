package serverlesslabel.state;

import java.util.Arrays;

/** The services a table shows, by their place in the catalog, in the order it shows them. */
public final class Rows {

    private final int[] services;

    Rows(int[] services) {
        this.services = services;
    }

    /** How many there are. */
    public int size() {
        return services.length;
    }

    /** The place in the catalog of the service in a row, 0 first. */
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
