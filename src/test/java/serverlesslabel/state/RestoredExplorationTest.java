package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.state.RestoredExploration.LevelChange;

/** What makes a saved exploration count as changed. */
class RestoredExplorationTest {

    private static final Exploration SAVED = Exploration.of(Samples.RUBRIC.reference());
    private static final LevelChange CHANGE = new LevelChange(Samples.service("A", 1, 1, 1, 1, 1, 1, 1, 1),
        Samples.RUBRIC.characteristics().get(0), 2);

    @Test
    void itIsUnchangedOnlyIfRubricLevelsAndServicesAre() {
        assertThat(new RestoredExploration(SAVED, Optional.empty(), List.of(), List.of()).unchanged()).isTrue();
        assertThat(new RestoredExploration(SAVED, Optional.of("0"), List.of(), List.of()).unchanged()).isFalse();
        assertThat(new RestoredExploration(SAVED, Optional.empty(), List.of(CHANGE), List.of()).unchanged()).isFalse();
        assertThat(new RestoredExploration(SAVED, Optional.empty(), List.of(), List.of("gone")).unchanged()).isFalse();
    }
}
