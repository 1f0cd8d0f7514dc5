package serverlesslabel.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import serverlesslabel.Samples;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.LevelTable;
import serverlesslabel.ranking.Ranking;

/** What it costs to rank anew when a weight moves. Not part of the tests; run the main method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RankingBenchmark {

    /** How many services there are. */
    @Param({"50", "1000", "100000", "1000000"})
    public int services;

    private LevelTable levels;
    private int tick;

    /** Lays out the levels once, as the program does for a catalog. */
    @Setup
    public void layOut() {
        levels = LevelTable.of(Samples.random(services, 1));
    }

    /** One tick of a slider: other weights, a new order. */
    @Benchmark
    public Ranking rerank() {
        tick = (tick + 1) % Weights.MOST;
        return Ranking.of(levels, new Weights(List.of(tick, 12, 6, 8, 16, 16, 16, 10)));
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        org.openjdk.jmh.Main.main(new String[] {RankingBenchmark.class.getSimpleName()});
    }
}
