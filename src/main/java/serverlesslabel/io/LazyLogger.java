package serverlesslabel.io;

/**
 * The logger of a class. What keeps logs is looked for with the first entry, as Java reads all jars for it: neither a
 * window nor a command waits for what most of them never need.
 */
public final class LazyLogger {

    private final Class<?> teller;

    private LazyLogger(Class<?> teller) {
        this.teller = teller;
    }

    /** The logger of the class that tells something, under its name. */
    public static LazyLogger of(Class<?> teller) {
        return new LazyLogger(teller);
    }

    /** Returns the logger itself, with which each entry is made, so that it says where it comes from. */
    public System.Logger get() {
        return System.getLogger(teller.getName());
    }
}
