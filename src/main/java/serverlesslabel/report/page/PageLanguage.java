package serverlesslabel.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.text.Texts;

/**
 * A language of a page: the program's texts, and the words of the rubric, of the profiles and of the services.
 *
 * @param rubric   the same in every language but for its words
 * @param profiles the same in every language but for their words
 * @param services the services by id, the same in every language but for their words
 */
public record PageLanguage(Texts texts, Rubric rubric, List<Profile> profiles, Map<ServiceId, Service> services) {

    public PageLanguage {
        profiles = List.copyOf(profiles);
        services = Map.copyOf(services);
    }

    /** The language of texts, with the words of a catalog that was read in it. */
    public static PageLanguage of(Texts texts, Catalog catalog) {
        return new PageLanguage(texts, catalog.rubric(), catalog.profiles(), catalog.services().stream()
            .collect(Collectors.toMap(Service::id, service -> service)));
    }

    /** A profile in this language; the profile itself where this has no words for it, as for the reader's own. */
    Profile wordsOf(Profile profile) {
        return profiles.stream().filter(other -> other.id().equals(profile.id())).findFirst().orElse(profile);
    }

    /** A service in this language; the service itself where this has no words for it. */
    Service wordsOf(Service service) {
        return services.getOrDefault(service.id(), service);
    }

    /** Whether this has a word for everything the rubric of another language has one for. */
    boolean fits(PageLanguage other) {
        return rubric.version().equals(other.rubric.version())
            && rubric.questions().size() == other.rubric.questions().size()
            && rubric.categories().size() == other.rubric.categories().size()
            && rubric.characteristics().size() == other.rubric.characteristics().size();
    }
}
