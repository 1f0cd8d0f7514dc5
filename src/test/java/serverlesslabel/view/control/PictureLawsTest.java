package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.RobotTest;
import serverlesslabel.drawing.layout.GoldenPictures;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;

/** What a node that has shown pictures may leave of them, which is nothing, and what it keeps of equal marks. */
@RobotTest
class PictureLawsTest {

    private static final List<Picture> GOLDEN = List.copyOf(GoldenPictures.all().values());
    private static final List<Ink> INKS = List.of(Ink.NONE, Ink.hex("#336699"), Ink.hex("#ffffff"),
        Ink.hex("#336699").faded(0.5));
    private static final List<Pen> PENS = List.of(Pen.NONE, Pen.of(INKS.get(1), 1), Pen.of(INKS.get(3), 2.5),
        new Pen(INKS.get(1), 1, List.of(2.0, 4.0)));

    private final ViewContext context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
        new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped());

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private List<String> alone(Picture picture) {
        return nodes(PictureOnScreen.of(picture, context));
    }

    private void assertAsIfAlone(List<Picture> pictures) {
        var node = context.pictureNode();
        for (var picture : pictures) {
            node.show(picture);
            assertThat(nodes(node)).isEqualTo(alone(picture));
        }
    }

    @Law
    void aPictureShownAfterAnotherIsNodeForNodeWhatItIsAlone(Generator generator) {
        assertAsIfAlone(IntStream.range(0, 4).mapToObj(i -> generator.oneOf(GOLDEN)).toList());
    }

    @Law
    void aPictureOfWhichLittleChangedIsNodeForNodeWhatItIsAlone(Generator generator) {
        var pictures = new ArrayList<Picture>();
        var marks = marks(generator, 2);
        for (int i = 0; i < 6; i++) {
            pictures.add(new Picture(100, 50, "any", "", marks));
            marks = changed(marks, generator);
        }
        assertAsIfAlone(pictures);
    }

    @Test
    void aNodeWhoseMarkStaysIsLeftAlone() {
        var still = new Mark.Disc(new Point(5, 5), 3, INKS.get(1), Pen.NONE);
        var node = context.pictureNode();
        node.show(picture(still, new Mark.Disc(new Point(20, 5), 3, INKS.get(1), Pen.NONE)));
        var before = List.copyOf(node.getChildrenUnmodifiable());
        var circle = (Circle) before.get(0);
        // Whoever sets the node to its mark again takes this away.
        circle.setRadius(4);
        node.show(picture(still, new Mark.Disc(new Point(30, 5), 3, INKS.get(1), Pen.NONE)));
        assertThat(node.getChildrenUnmodifiable()).isEqualTo(before);
        assertThat(circle.getRadius()).isEqualTo(4);
        assertThat(((Circle) before.get(1)).getCenterX()).isEqualTo(30);
    }

    private static Picture picture(Mark... marks) {
        return new Picture(100, 50, "any", "", List.of(marks));
    }

    private static List<Mark> marks(Generator generator, int depth) {
        return IntStream.range(0, generator.between(0, 6)).mapToObj(i -> mark(generator, depth)).toList();
    }

    private static Mark mark(Generator generator, int depth) {
        var at = point(generator);
        var ink = generator.oneOf(INKS);
        var pen = generator.oneOf(PENS);
        return switch (generator.between(0, depth > 0 ? 7 : 6)) {
            case 0 -> new Mark.Area(List.of(at, point(generator), point(generator)), ink, pen);
            case 1 -> Mark.Trace.line(at, point(generator), pen);
            case 2 -> new Mark.Disc(at, generator.between(1, 9), ink, pen);
            case 3, 4 -> new Mark.Box(at, generator.between(1, 9), 5, generator.between(0, 1), ink, pen);
            case 5 -> new Mark.Words(generator.oneOf(List.of("a", "bc", "שלום")), at, Lettering.regular(12), ink,
                generator.oneOf(List.of(Anchor.values())));
            case 6 -> new Mark.Stamp(new Outline(List.of(new Outline.Step.Move(new Point(0, 0)),
                new Outline.Step.Line(at))), 24, point(generator), 12, ink, pen);
            default -> new Mark.Cluster(generator.oneOf(List.of("", "A", "B")), "", at, marks(generator, depth - 1));
        };
    }

    private static Point point(Generator generator) {
        return new Point(generator.between(0, 20), generator.between(0, 20));
    }

    // The same marks without one, with one more, or with another one somewhere.
    private static List<Mark> changed(List<Mark> marks, Generator generator) {
        var changed = new ArrayList<>(marks);
        int place = generator.between(0, marks.size());
        if (place < marks.size() && generator.oneIn(2)) changed.remove(place);
        if (generator.oneIn(2)) changed.add(Math.min(place, changed.size()), mark(generator, 2));
        changed.replaceAll(mark -> mark instanceof Mark.Cluster cluster && generator.oneIn(2) ? new Mark.Cluster(
            cluster.name(), cluster.description(), cluster.origin(), changed(cluster.marks(), generator)) : mark);
        return changed;
    }

    private static List<String> nodes(Node node) {
        return Stream.concat(Stream.of(told(node)), node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(child -> nodes(child).stream())
            : Stream.empty()).toList();
    }

    // All that is seen or heard of a node.
    private static String told(Node node) {
        var parts = new ArrayList<Object>(List.of(node.getClass().getSimpleName(), node.getLayoutX(),
            node.getLayoutY(), node.getTranslateX(), node.getTranslateY(), node.isManaged()));
        parts.add(node.getAccessibleText());
        parts.add(node.getAccessibleHelp());
        if (node instanceof Region region) parts.addAll(List.of(region.getWidth(), region.getHeight(),
            region.getPrefWidth(), region.getPrefHeight(), fills(region)));
        if (node instanceof Group group) parts.add(group.getChildren().size());
        if (node instanceof Polygon polygon) parts.add(polygon.getPoints());
        if (node instanceof Polyline line) parts.add(line.getPoints());
        if (node instanceof Circle circle)
            parts.addAll(List.of(circle.getCenterX(), circle.getCenterY(), circle.getRadius()));
        if (node instanceof Rectangle box) parts.addAll(List.of(box.getX(), box.getY(), box.getWidth(),
            box.getHeight(), box.getArcWidth(), box.getArcHeight()));
        if (node instanceof Path path) parts.add(path.getElements().toString());
        if (node instanceof Text text) parts.addAll(List.of(text.getText(), text.getX(), text.getY(), text.getFont(),
            text.getNodeOrientation()));
        if (node instanceof Shape shape) {
            parts.add(shape.getFill());
            parts.add(shape.getStroke());
            if (shape.getStroke() != null && !(shape instanceof Text)) parts.addAll(List.of(shape.getStrokeWidth(),
                shape.getStrokeDashArray(), shape.getStrokeLineCap(), shape.getStrokeLineJoin()));
        }
        return parts.toString();
    }

    private static List<String> fills(Region region) {
        return region.getBackground() == null ? List.of() : region.getBackground().getFills().stream()
            .map(fill -> Objects.toString(fill.getFill()) + fill.getInsets() + fill.getRadii()).toList();
    }
}
