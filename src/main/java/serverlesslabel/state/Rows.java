package serverlesslabel.state;

import serverlesslabel.ranking.Places;

/** The rows of the table: the shown services by their place in the catalog, in the order of the sorting. */
public final class Rows {

    private final Places services;

    Rows(Places services) {
        this.services = services;
    }

    /** The number of rows. */
    public int size() {
        return services.size();
    }

    /** The place in the catalog of the service in a row; rows count from 0. */
    public int service(int row) {
        return services.at(row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && services.equals(rows.services);
    }

    @Override
    public int hashCode() {
        return services.hashCode();
    }
}
