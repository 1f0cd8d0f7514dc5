package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.io.FileFailureException;

class PayloadTest {

    @Test
    void aRangeOutsideTheFileIsRefused() {
        for (var range : List.of(List.of(-1, 1), List.of(0, -1), List.of(2, 2), List.of(4, 0), List.of(1,
            Integer.MAX_VALUE), List.of(Integer.MAX_VALUE, 1))) {
            assertThatThrownBy(() -> Payload.read(new byte[3], range.get(0), range.get(1)))
                .isInstanceOf(FileFailureException.class);
            assertThatThrownBy(() -> Payload.unpack(new byte[3], range.get(0), range.get(1)))
                .isInstanceOf(FileFailureException.class);
        }
    }
}
