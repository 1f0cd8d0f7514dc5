package serverlesslabel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final int ROUNDS = 200;

    @TempDir
    private Path folder;

    /** Run as a process of its own: counts up the number in a file. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < ROUNDS; i++) count(Path.of(arguments[0]));
    }

    private static void count(Path folder) throws IOException {
        FolderLock.hold(folder, () -> {
            var file = folder.resolve("number");
            int next = Integer.parseInt(Files.readString(file)) + 1;
            AtomicFile.write(file, Integer.toString(next).getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void noCountOfTwoProcessesAndTwoThreadsIsLost() throws Exception {
        Files.writeString(folder.resolve("number"), "0");
        var others = List.of(process(), process());
        IntStream.range(0, 2 * ROUNDS).parallel().forEach(i -> {
            try {
                count(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        for (var other : others) assertThat(other.waitFor()).isZero();
        assertThat(folder.resolve("number")).hasContent(Integer.toString(4 * ROUNDS));
    }

    @Test
    void theLockOfAKilledProcessIsNotInTheWay() throws Exception {
        Files.writeString(folder.resolve("number"), "0");
        var other = process();
        while (!Files.exists(folder.resolve(FolderLock.NAME))) Thread.onSpinWait();
        other.destroyForcibly().waitFor();
        var before = Integer.parseInt(Files.readString(folder.resolve("number")));
        count(folder);
        assertThat(folder.resolve("number")).hasContent(Integer.toString(before + 1));
    }

    @Test
    void whoStopsWhileHoldingItIsWaitedForOnlySoLong() throws Exception {
        Files.writeString(folder.resolve("number"), "0");
        var holder = holder();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('h');
            count(folder);
            assertThat(folder.resolve("number")).hasContent("1");
        } finally {
            holder.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void afterAFailureOfTheWorkTheNextOneIsDone() throws IOException {
        Files.writeString(folder.resolve("number"), "0");
        assertThatThrownBy(() -> FolderLock.hold(folder, () -> {
            throw new IOException("made for a test");
        })).hasMessage("made for a test");
        count(folder);
        assertThat(folder.resolve("number")).hasContent("1");
    }

    /** Run as a process of its own: holds the lock until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            FolderLock.hold(Path.of(arguments[0]), () -> {
                System.out.print("h");
                System.out.flush();
                System.in.read();
            });
        }
    }

    private Process process() throws IOException {
        return start(FolderLockTest.class);
    }

    private Process holder() throws IOException {
        return start(Holder.class);
    }

    private Process start(Class<?> main) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), main.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
