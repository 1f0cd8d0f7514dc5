package serverlesslabel.benchmark;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import serverlesslabel.app.JavaFxStartup;
import serverlesslabel.command.WindowCall;
import serverlesslabel.view.frame.FirstFrame;

/**
 * The process that {@link LiveBenchmark} measures: opens the program's window, or a bare one with a slider, says on the
 * standard output what it took until the window stood, drags a slider as a hand does, and says between which lines of
 * JavaFX's log of pulses the drag lies.
 */
public final class LiveWindow {

    /** The argument that asks for the bare window. */
    static final String BARE = "bare";
    /** The lines before and after the drag. */
    static final String BEGIN = "drag begins";
    static final String END = "drag ends";
    /** How long the hand drags, in seconds. */
    static final int SECONDS = 5;

    /** In milliseconds: what a mouse with 125 events a second leaves between two. */
    private static final int EVENT = 8;
    /** In milliseconds: how long a window may settle, and compile what it uses, before the drag. */
    private static final int SETTLING = 5000;
    /** In seconds: the time from the lower end of the slider to the upper one and back. */
    private static final double STROKE = 2;

    private LiveWindow() {}

    /** Opens the window that the arguments of the program ask for, or the bare one, drags and ends the process. */
    public static void main(String[] arguments) throws InterruptedException {
        var hand = new Thread(LiveWindow::drag, "hand");
        hand.setDaemon(true);
        hand.start();
        if (arguments.length == 1 && arguments[0].equals(BARE)) Platform.startup(LiveWindow::openBare);
        else openProgram(arguments);
        hand.join();
    }

    private static void openProgram(String... arguments) {
        var err = new PrintWriter(System.err, true);
        WindowCall.of(arguments).orElseThrow().open(new JavaFxStartup(err), err);
    }

    private static void openBare() {
        var slider = new Slider(0, 100, 50);
        slider.setId("weight-bare");
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(slider), 1440, 900));
        stage.show();
    }

    private static void drag() {
        try {
            var stage = await(() -> Window.getWindows().stream().filter(Window::isShowing).findFirst());
            var standing = new CompletableFuture<Void>();
            onFx(() -> {
                FirstFrame.after(stage.getScene(), () -> standing.complete(null));
                return Optional.empty();
            });
            standing.join();
            sayStart();
            var slider = await(() -> stage.getScene().getRoot().lookupAll(".slider").stream()
                .filter(node -> String.valueOf(node.getId()).startsWith("weight-")).findFirst());
            Thread.sleep(SETTLING);
            var robot = onFx(() -> Optional.of(new Robot())).orElseThrow();
            var track = onFx(() -> Optional.of(slider.localToScreen(slider.getLayoutBounds()))).orElseThrow();
            double from = track.getMinX() + 8;
            double length = track.getWidth() - 16;
            onFx(() -> {
                var thumb = slider.lookup(".thumb");
                var bounds = thumb.localToScreen(thumb.getLayoutBounds());
                robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
                robot.mousePress(MouseButton.PRIMARY);
                return Optional.empty();
            });
            System.out.println(BEGIN);
            long begin = System.nanoTime();
            for (double time = 0; time < SECONDS; time = (System.nanoTime() - begin) / 1e9) {
                double phase = time % STROKE / STROKE;
                double x = from + length * (phase < 0.5 ? 2 * phase : 2 - 2 * phase);
                Platform.runLater(() -> robot.mouseMove(x, track.getCenterY()));
                Thread.sleep(EVENT);
            }
            System.out.println(END);
            onFx(() -> {
                robot.mouseRelease(MouseButton.PRIMARY);
                return Optional.empty();
            });
            Thread.sleep(500);
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sayStart() {
        var info = ProcessHandle.current().info();
        System.out.printf(Locale.ROOT, "standing after %d ms, %d ms of processor%n",
            Duration.between(info.startInstant().orElseThrow(), Instant.now()).toMillis(),
            info.totalCpuDuration().orElse(Duration.ZERO).toMillis());
    }

    // Asks until there is an answer: the toolkit may not have started, or a catalog may still be read.
    private static <T> T await(Supplier<Optional<T>> question) throws InterruptedException {
        while (true) {
            try {
                var answer = onFx(question);
                if (answer.isPresent()) return answer.get();
            } catch (IllegalStateException notStarted) {
                Thread.sleep(1);
            }
            Thread.sleep(5);
        }
    }

    private static <T> Optional<T> onFx(Supplier<Optional<T>> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }
}
