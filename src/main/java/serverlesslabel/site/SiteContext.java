package serverlesslabel.site;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/**
 * What all pages of a site are made from.
 *
 * @param ranking by the reference weights
 * @param all     all services, best first
 * @param address where the site will stand, ending in a slash; empty where that is not known
 */
record SiteContext(Ranking ranking, Alternatives all, String address, Texts texts) {

    /** The context of a catalog. */
    static SiteContext of(Catalog catalog, String address, Texts texts) {
        var ranking = Ranking.of(catalog, catalog.rubric().reference());
        return new SiteContext(ranking, Alternatives.all(ranking),
            address.isEmpty() || address.endsWith("/") ? address : address + "/", texts);
    }

    Catalog catalog() {
        return ranking.catalog();
    }

    Rubric rubric() {
        return catalog().rubric();
    }

    /** The services, best first. */
    List<Service> best() {
        return IntStream.range(0, all.size()).mapToObj(all::service).toList();
    }

    /** The categories that have a service, in the order of the rubric. */
    List<Category> categories() {
        return rubric().categories().stream().filter(category -> catalog().services().stream()
            .anyMatch(service -> service.category().id().equals(category.id()))).toList();
    }

    /** The history of a service; taken from a catalog of it alone, as the others change nothing of it. */
    LabelHistory history(Service service) {
        return LabelHistory.of(service, new Catalog(rubric(), catalog().profiles(), List.of(service), List.of()));
    }

    String text(String key, Object... parts) {
        return texts.get(key, parts);
    }
}
