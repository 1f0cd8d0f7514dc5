package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.RobotTest;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** Every page in windows from the smallest to the largest, small and enlarged, in both languages. */
@RobotTest
class EverySizeTest {

    private static final List<Integer> SCALES = List.of(80, 100, 150, 200);

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1024, 700", "GERMAN, 1024, 700", "ENGLISH, 1280, 800", "GERMAN, 1280, 800",
        "ENGLISH, 1440, 900", "GERMAN, 1440, 900", "ENGLISH, 1920, 1080", "GERMAN, 1920, 1080",
        "ENGLISH, 3840, 2160", "GERMAN, 3840, 2160"})
    void everythingFits(Language language, double width, double height) throws TimeoutException {
        try (var explorer = ExplorerRobot.open(CatalogSelection.SHIPPED, language, width, height)) {
            var order = explorer.table().order();
            explorer.table().pin(order.get(0));
            explorer.table().pin(order.get(2));
            explorer.count();
            var misfits = new ArrayList<String>();
            for (int scale : SCALES) {
                explorer.scale(scale);
                for (var page : Page.values()) {
                    explorer.pages().show(page);
                    var name = "%s-%.0fx%.0f-%d-%s".formatted(page.id(), width, height, scale, language.id());
                    explorer.panes().misfits().forEach(misfit -> misfits.add(name + ": " + misfit));
                    explorer.pages().save(name);
                }
            }
            assertThat(misfits).isEmpty();
        }
    }
}
