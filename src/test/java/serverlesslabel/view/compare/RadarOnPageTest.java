package serverlesslabel.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.app.StubDesktop;
import serverlesslabel.domain.Catalog;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Store;
import serverlesslabel.text.Texts;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/** What becomes of the radar of compared services, which shows no weights but begins with the best of them. */
@RobotTest
class RadarOnPageTest {

    private static final Catalog CATALOG = Samples.catalog(Samples.service("Fast", 5, 0, 0, 0, 0, 0, 0, 0),
        Samples.service("Safe", 0, 0, 0, 5, 0, 0, 0, 0));

    private final SimpleObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final ViewContext context = ViewContext.of(Texts.english(), palette,
        new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped());
    private final Store store = new Store(CATALOG, Exploration.of(Samples.weights(50, 0, 0, 10, 0, 0, 0, 0)));
    private PictureNode radar;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            var page = new CompareView(store, context, new StubDesktop());
            new Scene(page, 1200, 800);
            CATALOG.services().forEach(service -> store.apply(new Change.Pin(service.id())));
            page.resize(1200, 800);
            for (int pass = 0; pass < 3; pass++) {
                page.applyCss();
                page.layout();
            }
            radar = nodes(page).filter(PictureNode.class::isInstance).map(PictureNode.class::cast)
                .filter(node -> context.text("radar.name").equals(node.getAccessibleText())).findFirst().orElseThrow();
        });
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(RadarOnPageTest::nodes) : Stream.empty());
    }

    private void weigh(int place, int points) {
        store.apply(new Change.SetWeight(CATALOG.rubric().characteristics().get(place), points, new Gesture()));
    }

    private String expected() {
        return RadarDrawing.drawBeside(ComparisonGrid.of(store.board().get().comparison()).comparison(),
            context.paper(300, 250), context.texts()).description();
    }

    // The colours of everything drawn.
    private String inks() {
        return nodes(radar).map(Node::toString).flatMap(text -> Stream.of(text.split("[, \\[\\]]")))
            .filter(part -> part.startsWith("stroke=")).distinct().sorted().collect(Collectors.joining(" "));
    }

    @Test
    void theRadarBeginsWithTheBestServiceWhateverTheWeights() {
        onFx(() -> {
            for (var step : List.of(List.of(3, 90), List.of(0, 60), List.of(3, 5))) {
                weigh(step.get(0), step.get(1));
                assertThat(radar.getAccessibleHelp()).isEqualTo(expected());
            }
            assertThat(radar.getAccessibleHelp()).startsWith("Fast");
        });
    }

    @Test
    void theRadarFollowsTheThemeAndWhatIsPinned() {
        onFx(() -> {
            var light = inks();
            palette.set(Palette.DARK);
            assertThat(inks()).isNotEqualTo(light);
            var dark = inks();
            store.apply(new Change.Unpin(CATALOG.services().get(0).id()));
            store.apply(new Change.Pin(CATALOG.services().get(0).id()));
            assertThat(radar.getAccessibleHelp()).isEqualTo(expected());
            assertThat(inks()).isNotEmpty().isNotEqualTo(light);
            assertThat(dark).isNotEmpty();
        });
    }
}
