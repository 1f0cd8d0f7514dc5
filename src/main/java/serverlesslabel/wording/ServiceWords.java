package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.text.Texts;

/** Writes about services: the line below a name, the title of a comparison, strongest and weakest characteristic. */
public final class ServiceWords {

    private static final String SEPARATOR = " · ";

    /** The largest number of names in a title; the others are counted. */
    private static final int NAMED = 3;

    private ServiceWords() {}

    /**
     * The mode as a line begins with it: "On-demand"; empty where the service has only one. A name whose capitals stand
     * elsewhere keeps them.
     */
    public static String mode(Service service) {
        var mode = service.mode();
        var word = mode.split(" ", 2)[0];
        if (mode.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT))) return mode;
        int first = mode.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + mode.substring(Character.charCount(first));
    }

    /** The line below a name: "On-demand · AWS"; the provider alone where the service has only one mode. */
    public static String subtitle(Service service) {
        return joined(mode(service), service.provider().name());
    }

    /** The line below a name, with the category: "On-demand · AWS · Compute". */
    public static String subtitleWithCategory(Service service) {
        return joined(mode(service), service.provider().name(), service.category().name());
    }

    /**
     * The title of a comparison.
     *
     * @param own the reader's title; where it is blank, the title is made of the services' names
     */
    public static String title(String own, List<Service> services, Texts texts) {
        if (!own.isBlank()) return own;
        if (services.size() == 1) return services.get(0).title();
        var names = services.stream().map(Service::name).distinct().toList();
        var named = names.stream().limit(NAMED).collect(Collectors.joining(SEPARATOR));
        return names.size() > NAMED ? texts.get("sheet.more", named, names.size() - NAMED) : named;
    }

    /** What a link to the page of a service says: the rubric's word, else the text of a key. */
    public static String link(Rubric rubric, String key, Texts texts) {
        var own = rubric.label().words().link();
        return own.isEmpty() ? texts.get(key) : own;
    }

    /** The characteristics on which a service is strongest and weakest, in a sentence. */
    public static String extremes(Service service, Rubric rubric, Texts texts) {
        Comparator<Characteristic> byLevel =
            Comparator.comparing(characteristic -> service.levels().of(characteristic));
        var axes = rubric.characteristics();
        // Ties go to the first in the order of the rubric.
        var best = axes.stream().max(byLevel.thenComparing(characteristic -> -characteristic.place())).orElseThrow();
        var worst = axes.stream().min(byLevel.thenComparing(Characteristic::place)).orElseThrow();
        int most = service.levels().of(best);
        int least = service.levels().of(worst);
        return most == least ? texts.get("alt.even", most)
            : texts.get("alt.extremes", Phrases.quoted(best, texts), most, Phrases.quoted(worst, texts), least);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(text -> !text.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }
}
