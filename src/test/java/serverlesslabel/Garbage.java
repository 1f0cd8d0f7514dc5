package serverlesslabel;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Collects garbage for certain. Java passes over {@code System.gc()} while native code holds an array, as the painter
 * of JavaFX does while it draws: what nobody refers to any more would then be taken for a leak.
 */
public final class Garbage {

    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();
    /** Java names the collector of young objects first, and the one of all objects last. */
    private static final GarbageCollectorMXBean OF_ALL = COLLECTORS.get(COLLECTORS.size() - 1);

    private Garbage() {}

    /** Returns once all objects were looked at, and those that are not reached are gone. */
    public static void collect() {
        long before = OF_ALL.getCollectionCount();
        do System.gc();
        while (OF_ALL.getCollectionCount() == before);
    }
}
