package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.picture.IconSource;

class IconNodeTest {

    @Test
    void aMissingIconLeavesNoHole() {
        assertThat(IconNode.of(Optional.empty()).isManaged()).isFalse();
    }

    @Test
    void anIconHasRoom() {
        var icon = IconNode.of(IconFolder.shipped().icon(IconSource.IconKind.CATEGORIES, "compute"));
        assertThat(icon.isManaged()).isTrue();
        assertThat(icon.prefWidth(-1)).isEqualTo(16);
    }
}
