package serverlesslabel.state;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;

/**
 * A saved exploration, and how the catalog has changed since it was saved.
 *
 * @param formerRubric the version of the rubric it was saved under; empty where that is the present one
 * @param changes      levels that have changed since, in the order of the services
 * @param gone         ids of services it refers to that are no longer in the catalog
 */
public record RestoredExploration(Exploration exploration, Optional<String> formerRubric, List<LevelChange> changes,
                                  List<String> gone) {

    public RestoredExploration {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
    }

    /** A changed level: {@code before} is the saved one, 0 to 5; the service has the present one. */
    public record LevelChange(Service service, Characteristic characteristic, int before) {}

    /** Whether rubric, levels and services are the same as when it was saved. */
    public boolean unchanged() {
        return formerRubric.isEmpty() && changes.isEmpty() && gone.isEmpty();
    }
}
