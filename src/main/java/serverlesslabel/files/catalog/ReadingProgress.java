package serverlesslabel.files.catalog;

/** Is told how far the reading of catalogs has come, and may stop it. */
@FunctionalInterface
public interface ReadingProgress {

    /** Listens to nothing and never stops. */
    ReadingProgress NONE = services -> { };

    /**
     * Called on the thread that reads, before every few dozen files and after every few hundred rows of a table.
     *
     * @param services the number of services read so far
     * @throws java.util.concurrent.CancellationException to stop; nothing is read then
     */
    void services(int services);
}
