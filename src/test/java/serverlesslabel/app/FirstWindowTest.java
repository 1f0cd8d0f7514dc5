package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.app.FirstWindow.Start;
import serverlesslabel.state.CatalogSelection;

class FirstWindowTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final WindowRequest NOTHING = new WindowRequest(Optional.empty(), List.of());

    @TempDir
    private Path folder;
    private final LinkedBlockingQueue<WindowRequest> shown = new LinkedBlockingQueue<>();

    @Test
    void aSecondStartHandsWhatItWasGivenToTheFirst() throws Exception {
        var request = new WindowRequest(Optional.of(new CatalogSelection(true, List.of(Path.of("M\u00fcller, 50 %")))),
            List.of(Path.of("a:b\nc.json"), Path.of("anna.html")));
        try (var first = window(); var second = window()) {
            assertThat(first.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
            var listening = FirstWindow.listen(first.socket(), shown::add);
            assertThat(second.start(request, LONG)).isEqualTo(Start.TAKEN_OVER);
            assertThat(second.start(NOTHING, LONG)).isEqualTo(Start.TAKEN_OVER);
            assertThat(shown).containsExactly(request.absolute(), NOTHING);
            listening.close();
            assertThat(first.socket()).doesNotExist();
        }
    }

    @Test
    void onceTheFirstIsClosedTheNextIsTheFirst() {
        try (var second = window()) {
            try (var first = window()) {
                assertThat(first.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
                assertThat(second.start(NOTHING, SHORT)).isEqualTo(Start.ALONE);
            }
            assertThat(second.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
        }
    }

    @Test
    void whatAKilledWindowLeftIsNotInTheWay() throws Exception {
        try (var first = window()) {
            Files.createFile(folder.resolve("w.lock"));
            Files.createFile(first.socket());
            assertThat(first.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
            FirstWindow.listen(first.socket(), shown::add).close();
        }
    }

    @Test
    void aWindowThatDoesNotAnswerOrNobodyBehindTheSocketIsWaitedForOnlySoLong() throws IOException {
        try (var first = window(); var second = window()) {
            assertThat(first.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
            try (var silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                silent.bind(UnixDomainSocketAddress.of(first.socket()));
                assertThat(second.start(NOTHING, SHORT)).isEqualTo(Start.ALONE);
            }
            assertThat(second.start(NOTHING, LONG)).isEqualTo(Start.ALONE);
        }
    }

    @Test
    void aWindowThatCannotShowItIsNotTakenForOneThatDid() throws Exception {
        try (var first = window(); var second = window()) {
            assertThat(first.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
            var listening = FirstWindow.listen(first.socket(), request -> {
                throw new IllegalStateException("made for a test");
            });
            assertThat(second.start(NOTHING, LONG)).isEqualTo(Start.ALONE);
            listening.close();
        }
    }

    @Test
    void wherePathsAreTooLongOrFoldersCannotBeMadeEveryStartIsOfItsOwn() throws IOException {
        var deep = new FirstWindow(folder.resolve("a".repeat(200)), "w");
        assertThat(deep.start(NOTHING, LONG)).isEqualTo(Start.FIRST);
        assertThatThrownBy(() -> FirstWindow.listen(deep.socket(), shown::add)).isInstanceOf(IOException.class);
        deep.close();
        var file = Files.createFile(folder.resolve("file"));
        assertThat(new FirstWindow(file, "w").start(NOTHING, LONG)).isEqualTo(Start.ALONE);
    }

    private FirstWindow window() {
        return new FirstWindow(folder, "w");
    }
}
