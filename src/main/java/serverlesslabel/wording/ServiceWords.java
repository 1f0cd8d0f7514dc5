package serverlesslabel.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;

/** What stands below the name of a service; of what has one mode only, no mode. */
public final class ServiceWords {

    private static final String BETWEEN = " · ";

    private ServiceWords() {}

    /** "on-demand · AWS". */
    public static String below(Service service) {
        return joined(service.mode(), service.provider().name());
    }

    /** "on-demand · AWS · Compute". */
    public static String belowWithCategory(Service service) {
        return joined(service.mode(), service.provider().name(), service.category().name());
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
