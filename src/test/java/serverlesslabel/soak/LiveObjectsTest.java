package serverlesslabel.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class LiveObjectsTest {

    private static final int DROPPED = 100_000;
    /** In bytes: the least an object takes. */
    private static final long EACH = 16;
    private static final int ARRAY = 1 << 22;

    private record Dropped(int number) {}

    @Test
    void whatIsDroppedIsNotWeighedThoughNativeCodeHoldsAnArray() throws InterruptedException {
        long before = LiveObjects.bytes();
        var held = new CountDownLatch(1);
        var holder = new Thread(() -> hold(held));
        holder.start();
        held.await();
        assertThat(IntStream.range(0, DROPPED).mapToObj(Dropped::new).toList()).hasSize(DROPPED);
        long after = LiveObjects.bytes();
        holder.interrupt();
        holder.join();
        assertThat(after - before).isLessThan(DROPPED * EACH / 2);
    }

    // Packing holds the array until it is packed, and does so again and again.
    private static void hold(CountDownLatch held) {
        var array = new byte[ARRAY];
        while (!Thread.currentThread().isInterrupted()) {
            var packer = new Deflater(Deflater.BEST_COMPRESSION);
            packer.setInput(array);
            packer.deflate(new byte[ARRAY]);
            packer.end();
            held.countDown();
        }
    }
}
