package serverlesslabel.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import serverlesslabel.paint.png.PngFile;

/** Drives the pages beside the table, and reads their pictures and sentences. */
final class PagesRobot extends NodeRobot {

    /** The widest picture of a window, in pixels. */
    private static final double MOST = 1920;

    PagesRobot(NodeRobot window) {
        super(window);
    }

    /** Opens a page: "order", "compare", "shares" or "profiles". */
    void page(String name) {
        click("page-" + name);
    }

    /** Opens a page by its keys, whichever way its button is shown. */
    void show(Page page) {
        press(KeyCode.SHORTCUT, KeyCode.getKeyCode(Integer.toString(page.ordinal() + 1)));
    }

    /**
     * Writes a picture of the window into a file of the build, where who reviews the window finds it; a large window
     * smaller than it is.
     */
    void save(String name) {
        var picture = new AtomicReference<BufferedImage>();
        robot.interact(() -> {
            var root = stage.getScene().getRoot();
            var parameters = new SnapshotParameters();
            double scale = Math.min(1, MOST / stage.getScene().getWidth());
            parameters.setTransform(Transform.scale(scale, scale));
            var image = root.snapshot(parameters, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            picture.set(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
            picture.get().setRGB(0, 0, width, height, pixels, 0, width);
        });
        try {
            Files.write(Files.createDirectories(Path.of("target/windows")).resolve(name + ".png"),
                PngFile.of(picture.get(), 1, Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the description of a picture for screen readers. */
    String says(String id) {
        return find("#" + id).getAccessibleHelp();
    }

    /** Returns the sentences of a part of the window, from the top. */
    List<String> sentences(String id) {
        return find("#" + id).lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    /** Returns the words of a label. */
    String words(String id) {
        settle();
        return this.<Label>find("#" + id).getText();
    }

    /** Types a day into the choice of days, which has the focus, and enters it. */
    void chooseDay(String day) {
        press(KeyCode.SHORTCUT, KeyCode.A);
        write(day);
        press(KeyCode.ENTER);
        settle();
    }

    boolean dimmed(String id) {
        return find("#" + id).getStyleClass().contains("dimmed");
    }

    /** Ticks a check box, even one that is not scrolled into sight. */
    void tick(String id) {
        CheckBox box = find("#" + id);
        robot.interact(box::fire);
        settle();
    }

    /** Returns the colours of the window, row by row. */
    List<Integer> pixels() {
        var colours = new ArrayList<Integer>();
        robot.interact(() -> {
            var image = stage.getScene().snapshot(null);
            for (int y = 0; y < image.getHeight(); y++)
                for (int x = 0; x < image.getWidth(); x++) colours.add(image.getPixelReader().getArgb(x, y));
        });
        return colours;
    }

    /** Replaces the style sheet below those of the scene. */
    void setTheme(String sheet) {
        robot.interact(() -> Application.setUserAgentStylesheet(sheet));
        settle();
    }

    /** Returns whether a label on screen has exactly these words. */
    boolean onScreen(String words) {
        return robot.lookup(".label").queryAll().stream().filter(NodeRobot::onScreen)
            .anyMatch(node -> words.equals(((Label) node).getText()));
    }

    /** Returns the questions of the grid of facts: first those whose answers differ, then the others. */
    List<String> comparedFacts() {
        return Stream.of(".facts-name", ".facts-same").flatMap(style -> find("#facts").lookupAll(style).stream())
            .map(node -> ((Label) node).getText()).toList();
    }
}
