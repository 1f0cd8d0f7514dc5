package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A computation behind the reader's back: what is done, dropped and never begun. */
class LatestTaskTest {

    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private final ArrayDeque<Runnable> thread = new ArrayDeque<>();
    private final List<String> computed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final LatestTask<String, String> task = new LatestTask<>(background::add, thread::add, this::compute,
        told::add);

    private String compute(String input) {
        computed.add(input);
        return input + "!";
    }

    @Test
    void theResultIsTold() {
        task.request("a");
        assertThat(computed).isEmpty();
        background.remove().run();
        assertThat(told).isEmpty();
        thread.remove().run();
        assertThat(told).containsExactly("a!");
    }

    @Test
    void whatIsOutdatedBeforeItIsBegunIsNotComputed() {
        task.request("a");
        task.request("b");
        background.forEach(Runnable::run);
        thread.forEach(Runnable::run);
        assertThat(computed).containsExactly("b");
        assertThat(told).containsExactly("b!");
    }

    @Test
    void whatIsOutdatedWhenItIsDoneIsDropped() {
        task.request("a");
        background.remove().run();
        task.request("b");
        thread.remove().run();
        assertThat(told).isEmpty();
        background.remove().run();
        thread.remove().run();
        assertThat(told).containsExactly("b!");
    }

    @Test
    void whatIsCancelledIsNeitherComputedNorTold() {
        task.request("a");
        background.remove().run();
        task.cancel();
        thread.remove().run();
        task.request("b");
        task.cancel();
        background.remove().run();
        assertThat(computed).containsExactly("a");
        assertThat(told).isEmpty();
        assertThat(thread).isEmpty();
    }
}
