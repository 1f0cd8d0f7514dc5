package serverlesslabel.view.host;

import java.util.List;

/** How the reading of catalogs stands. */
public sealed interface CatalogReading {

    /** Nothing is being read, or so little that it is over before anybody could read about it. */
    record Idle() implements CatalogReading {}

    /**
     * Large catalogs are being read.
     *
     * @param names    the file names of the catalogs
     * @param services the number of services read so far
     */
    record Underway(List<String> names, int services) implements CatalogReading {}

    /**
     * The memory did not suffice for catalogs, so those that were open are open still.
     *
     * @param names the file names of the catalogs that could not be read
     */
    record OutOfMemory(List<String> names) implements CatalogReading {}

    /**
     * Catalogs could not be read because of a mistake of the program, so those that were open are open still.
     *
     * @param names the file names of the catalogs that could not be read
     */
    record Failed(List<String> names) implements CatalogReading {}
}
