package serverlesslabel.soak;

import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import serverlesslabel.Garbage;

/**
 * Weighs the live objects of the program and the nodes and windows of JavaFX. Arrays are left out: most are pixels, and
 * how many depends on the size that windows and dialogs last had.
 */
final class LiveObjects {

    private static final Pattern LINE =
        Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(?:serverlesslabel|javafx)\\.");

    private LiveObjects() {}

    /** Their bytes, without what they refer to; collects garbage first. */
    static long bytes() {
        Garbage.collect();
        try {
            var histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
            return LINE.matcher(histogram).results().mapToLong(line -> Long.parseLong(line.group(1))).sum();
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
