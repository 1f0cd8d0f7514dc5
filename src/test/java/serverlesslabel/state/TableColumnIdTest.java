package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.state.TableColumnId.Kind;

/** What a column can show, and what the table can be in the order of. */
class TableColumnIdTest {

    @Test
    void onlyALevelIsOnACharacteristic() {
        assertThatThrownBy(() -> new TableColumnId(Kind.RANK, "elastic")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TableColumnId(Kind.LEVEL, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void levelsStandWhereTheirKindDoes() {
        assertThat(TableColumnId.all(Samples.RUBRIC)).extracting(TableColumnId::id)
            .startsWith("rank", "overall", "service", "provider",
            "category", "label", "index", "documented", "levels", "loss", "level-elastic").endsWith("pin").hasSize(19);
    }

    @Test
    void allButTheWholeSetOfLevelsCanOrderTheTable() {
        assertThat(TableColumnId.all(Samples.RUBRIC)).filteredOn(tableColumnId -> !tableColumnId.sortable())
            .extracting(TableColumnId::id)
            .containsExactly("levels");
    }
}
