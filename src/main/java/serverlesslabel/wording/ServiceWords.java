package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.text.Texts;

/** Words about services: the line below a name, the title of several, where one is strongest and weakest. */
public final class ServiceWords {

    private static final String BETWEEN = " · ";

    /** A title made of names has at most this many; the others are counted. */
    private static final int NAMED = 3;

    private ServiceWords() {}

    /** The line below a name: "on-demand · AWS"; a service with one mode only has no mode there. */
    public static String below(Service service) {
        return joined(service.mode(), service.provider().name());
    }

    /** The same with the category: "on-demand · AWS · Compute". */
    public static String belowWithCategory(Service service) {
        return joined(service.mode(), service.provider().name(), service.category().name());
    }

    /** The title of a comparison: the reader's own, or the services' names where that is blank. */
    public static String title(String own, List<Service> services, Texts texts) {
        if (!own.isBlank()) return own;
        if (services.size() == 1) return services.get(0).title();
        var names = services.stream().map(Service::name).distinct().toList();
        var named = names.stream().limit(NAMED).collect(Collectors.joining(BETWEEN));
        return names.size() > NAMED ? texts.get("sheet.more", named, names.size() - NAMED) : named;
    }

    /** Where a service is strongest and where weakest, in a sentence. */
    public static String extremes(Service service, Rubric rubric, Texts texts) {
        Comparator<Characteristic> byLevel =
            Comparator.comparing(characteristic -> service.levels().of(characteristic));
        var axes = rubric.characteristics();
        // Of equal levels the first in the order of the rubric.
        var best = axes.stream().max(byLevel.thenComparing(characteristic -> -characteristic.place())).orElseThrow();
        var worst = axes.stream().min(byLevel.thenComparing(Characteristic::place)).orElseThrow();
        int most = service.levels().of(best);
        int least = service.levels().of(worst);
        return most == least ? texts.get("alt.even", most)
            : texts.get("alt.extremes", Phrases.quoted(best, texts), most, Phrases.quoted(worst, texts), least);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
