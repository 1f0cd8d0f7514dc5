package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void whatIsLeftGoesToTheLargestRemaindersAndOfEqualOnesToTheEarlier() {
        assertThat(LargestRemainder.of(List.of(1L, 1L, 1L), 100)).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.of(List.of(10L, 16L, 4L), 10)).containsExactly(4, 5, 1);
        assertThat(LargestRemainder.of(List.of(14L, 17L, 9L), 4)).containsExactly(1, 2, 1);
    }

    @Test
    void nothingCannotBeSharedOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.of(List.of(0L, 0L), 100))
            .withMessage("nothing to share out");
    }
}
