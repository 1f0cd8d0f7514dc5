package serverlesslabel.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Takes the time of turns and prints the median. */
final class Timing {

    private static final int TURNS = 200;
    private static final int FEWEST = 6;
    /** In nanoseconds: warming up a part, and measuring it, take no longer than this where a turn is short. */
    private static final long LONGEST = 500_000_000;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    /** Prints a heading. */
    void heading(String text) {
        out.println();
        out.println(text);
    }

    /** Warms up, then measures; where a turn takes long, fewer turns. The turns are numbered. */
    void time(String part, IntConsumer turn) {
        int warm = turns(turn, 0).length;
        var took = turns(turn, warm);
        Arrays.sort(took);
        out.printf(Locale.ROOT, "%-36s%10.3f%n", part, took[took.length / 2]);
    }

    /** Measures a single turn, cold, and returns what it makes. */
    <T> T once(String part, Supplier<T> turn) {
        long begin = System.nanoTime();
        var made = turn.get();
        out.printf(Locale.ROOT, "%-36s%10.3f, once%n", part, (System.nanoTime() - begin) / 1e6);
        return made;
    }

    private static double[] turns(IntConsumer turn, int from) {
        long start = System.nanoTime();
        var took = new double[TURNS];
        int turns = 0;
        while (turns < TURNS && (turns < FEWEST || System.nanoTime() - start < LONGEST)) {
            long begin = System.nanoTime();
            turn.accept(from + turns);
            took[turns++] = (System.nanoTime() - begin) / 1e6;
        }
        return Arrays.copyOf(took, turns);
    }
}
