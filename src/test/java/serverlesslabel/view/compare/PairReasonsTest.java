package serverlesslabel.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.app.StubDesktop;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;
import serverlesslabel.view.control.ViewContext;

/** What becomes of the reasons between two services when weights move. */
@RobotTest
class PairReasonsTest {

    private static final Catalog CATALOG = Samples.twelve();

    private PairReasons reasons;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            reasons = new PairReasons(ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
                new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped()), new StubDesktop());
            assertThat(new Scene(reasons).getRoot()).isSameAs(reasons);
        });
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    // Of the first service and another, with one weight larger than the rest.
    private static ScoreDifference difference(int other, int heavy) {
        int count = CATALOG.rubric().characteristics().size();
        var weights = new Weights(IntStream.range(0, count).mapToObj(place -> place == heavy ? 90 : 10 + place)
            .toList());
        return ScoreDifference.between(CATALOG.services().get(0), CATALOG.services().get(other), weights,
            CATALOG.rubric());
    }

    // The service that differs most from the first.
    private static int furthest() {
        return IntStream.range(1, CATALOG.services().size()).boxed()
            .max(Comparator.comparing(other -> difference(other, 0).differences().size())).orElseThrow();
    }

    private static List<String> names(ScoreDifference difference) {
        return difference.differences().stream().map(each -> each.characteristic().brief()).toList();
    }

    private List<String> shown() {
        return reasons.getChildren().stream().map(node -> ((Label) ((GridPane) node).getChildren().get(0)).getText())
            .toList();
    }

    @Test
    void anotherOrderOfTheReasonsKeepsAllOfThem() {
        var before = difference(furthest(), 0);
        onFx(() -> {
            reasons.show(before);
            var kept = List.copyOf(reasons.getChildren());
            var left = new ArrayList<Node>();
            kept.forEach(node -> node.sceneProperty().addListener(scene -> left.add(node)));
            for (int heavy = 1; heavy < CATALOG.rubric().characteristics().size(); heavy++) {
                var now = difference(furthest(), heavy);
                reasons.show(now);
                assertThat(shown()).hasSizeGreaterThan(3).isEqualTo(names(now));
                assertThat(reasons.getChildren()).containsExactlyInAnyOrderElementsOf(kept);
            }
            assertThat(shown()).isNotEqualTo(names(before));
            assertThat(left).isEmpty();
        });
    }

    @Test
    void anotherPairHasReasonsOfItsOwn() {
        var another = difference(furthest() == 1 ? 2 : 1, 0);
        onFx(() -> {
            reasons.show(difference(furthest(), 0));
            var kept = List.copyOf(reasons.getChildren());
            reasons.show(another);
            assertThat(shown()).isEqualTo(names(another));
            assertThat(reasons.getChildren()).doesNotContainAnyElementsOf(kept);
        });
    }

    @Test
    void aFactIsNamedOnceWithBothAnswersBesideIt() {
        var difference = difference(furthest(), 0);
        onFx(() -> {
            reasons.show(difference);
            int facts = 0;
            for (var node : reasons.getChildren()) {
                var grid = (GridPane) node;
                var firsts = grid.getChildren().stream().filter(cell -> GridPane.getColumnIndex(cell) == 0)
                    .map(cell -> ((Label) cell).getText()).toList();
                assertThat(firsts).doesNotHaveDuplicates();
                assertThat(grid.getChildren()).hasSize(3 * firsts.size());
                assertThat(words(grid)).noneMatch(words -> words.contains(difference.first().name())
                    || words.contains(difference.second().name()));
                facts += firsts.size() - 1;
            }
            assertThat(facts).isEqualTo(difference.differences().stream()
                .mapToInt(each -> each.deciding().size()).sum()).isPositive();
        });
    }

    private static List<String> words(GridPane grid) {
        return grid.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
    }
}
