package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.state.Sorting.Key;
import serverlesslabel.state.TableColumnId.Kind;

/** The keys of a sorting as columns are added, dropped and reversed. */
class SortingTest {

    private static final TableColumnId PROVIDER = TableColumnId.of(Kind.PROVIDER);
    private static final TableColumnId LABEL = TableColumnId.of(Kind.LABEL);
    private static final TableColumnId RANK = TableColumnId.of(Kind.RANK);
    private static final Sorting BOTH =
        new Sorting(List.of(new Key(PROVIDER, true), new Key(LABEL, false)));

    @Test
    void aColumnIsAddedAsTheLastKey() {
        assertThat(Sorting.by(PROVIDER).reversed().toggled(LABEL)).isEqualTo(BOTH);
    }

    @Test
    void aColumnThatIsAKeyIsDroppedAndTheOthersStay() {
        assertThat(BOTH.toggled(PROVIDER)).isEqualTo(Sorting.by(LABEL));
        assertThat(BOTH.toggled(LABEL)).isEqualTo(Sorting.by(PROVIDER).reversed());
    }

    @Test
    void onlyThePrimaryKeyIsReversed() {
        assertThat(BOTH.reversed().keys()).containsExactly(new Key(PROVIDER, false), new Key(LABEL, false));
    }

    @Test
    void theKeyOfAColumnIsFoundByTheColumn() {
        assertThat(BOTH.key(PROVIDER)).contains(new Key(PROVIDER, true));
        assertThat(BOTH.key(LABEL)).contains(new Key(LABEL, false));
        assertThat(BOTH.key(RANK)).isEmpty();
    }
}
