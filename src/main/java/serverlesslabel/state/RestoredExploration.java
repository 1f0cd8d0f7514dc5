package serverlesslabel.state;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;

/**
 * An exploration that was kept somewhere, and what the catalog has become since.
 *
 * @param formerRubric the version of the rubric it was made under, where that is not the present one
 * @param changes      levels that were others then, in the order of the services
 * @param gone         ids of services it was about that are in the catalog no longer
 */
public record RestoredExploration(Exploration exploration, Optional<String> formerRubric, List<LevelChange> changes,
                       List<String> gone) {

    public RestoredExploration {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
    }

    /** A level as it was then; the service has it as it is now. */
    public record LevelChange(Service service, Characteristic characteristic, int before) {}

    /** Whether everything it was made from is as it was. */
    public boolean unchanged() {
        return formerRubric.isEmpty() && changes.isEmpty() && gone.isEmpty();
    }
}
