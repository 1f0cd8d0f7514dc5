package serverlesslabel.view.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/**
 * Pace of what follows a drag in words: ten times a second, as nobody reads faster, and exact when the hand lets go.
 * Without a drag everything is shown at once. Its parts take turns, so that the frames of a drag cost about the same.
 * Used on the JavaFX thread only.
 */
public final class DragPace {

    /** The time between two turns of a part, in nanoseconds, and how many turns there are in it. */
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int TURNS = 6;

    private final Set<Part<?>> waiting = new LinkedHashSet<>();
    private final Set<Runnable> atRest = new LinkedHashSet<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            showDue();
        }
    };
    private boolean dragging;
    private int drags;
    private int parts;

    /** A pace without a drag. */
    public DragPace() {}

    /** Calls a listener with the present value now, and with later ones at this pace. */
    public <T> void subscribe(ObservableValue<T> value, Consumer<T> listener) {
        var part = new Part<>(parts++ % TURNS, value, listener);
        value.subscribe(now -> show(part));
    }

    /** Runs a task now, or where a drag is under way, once when it ends. */
    public void atRest(Runnable task) {
        if (dragging) atRest.add(task);
        else task.run();
    }

    /** Begins a drag, if none is under way. */
    public void begin() {
        if (dragging) return;
        dragging = true;
        drags++;
    }

    /** Returns whether a drag is under way. */
    public boolean dragging() {
        return dragging;
    }

    /** Ends the drag, if one is under way: shows what waits. */
    public void end() {
        dragging = false;
        for (var part : List.copyOf(waiting)) show(part);
        var tasks = List.copyOf(atRest);
        atRest.clear();
        tasks.forEach(Runnable::run);
    }

    private void show(Part<?> part) {
        if (dragging) {
            part.await(drags);
            if (waiting.isEmpty()) frames.start();
            waiting.add(part);
            return;
        }
        forget(part);
        part.show();
    }

    private void showDue() {
        long now = System.nanoTime();
        for (var part : List.copyOf(waiting)) {
            if (part.due - now > 0) continue;
            forget(part);
            part.due = now + INTERVAL;
            part.show();
        }
    }

    // No frame is asked for where nothing waits.
    private void forget(Part<?> part) {
        if (waiting.remove(part) && waiting.isEmpty()) frames.stop();
    }

    private static final class Part<T> {

        private final int turn;
        private final ObservableValue<T> value;
        private final Consumer<T> listener;
        private int drag;
        private long due;

        Part(int turn, ObservableValue<T> value, Consumer<T> listener) {
            this.turn = turn;
            this.value = value;
            this.listener = listener;
        }

        void await(int now) {
            if (drag == now) return;
            drag = now;
            due = System.nanoTime() + turn * INTERVAL / TURNS;
        }

        void show() {
            listener.accept(value.getValue());
        }
    }
}
