package serverlesslabel.report.difference;

import java.util.List;
import java.util.function.Predicate;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/**
 * What differs between two catalogs. Services are the same where their ids are.
 *
 * @param rubric    what differs between the rubrics
 * @param added     the services that only the new catalog has, by name
 * @param removed   the services that only the old catalog has, by name
 * @param changed   the services of which anything differs, by their name in the new catalog
 * @param unchanged the number of services that are the same in both
 */
public record CatalogDifference(Catalog before, Catalog after, RubricDifference rubric, List<Service> added,
                                List<Service> removed, List<ServiceDifference> changed, int unchanged) {

    public CatalogDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** The difference of two catalogs, which may have different rubrics. */
    public static CatalogDifference between(Catalog before, Catalog after) {
        var both = after.services().stream().filter(service -> before.service(service.id()).isPresent()).toList();
        var changed = both.stream()
            .map(service -> ServiceDifference.between(before.service(service.id()).orElseThrow(), before.rubric(),
                service, after.rubric()))
            .filter(ServiceDifference::differs).toList();
        return new CatalogDifference(before, after, RubricDifference.between(before.rubric(), after.rubric()),
            without(after, before), without(before, after), changed, both.size() - changed.size());
    }

    private static List<Service> without(Catalog one, Catalog other) {
        return one.services().stream().filter(service -> other.service(service.id()).isEmpty()).toList();
    }

    /** Whether anything differs: a service, or the rubric. */
    public boolean differs() {
        return !added.isEmpty() || !removed.isEmpty() || !changed.isEmpty() || rubric.differs();
    }

    /** The changed services that pass a test, such as {@link ServiceDifference#letterFell}, in their order. */
    public List<ServiceDifference> where(Predicate<ServiceDifference> test) {
        return changed.stream().filter(test).toList();
    }
}
