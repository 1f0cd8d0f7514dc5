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
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.Warning;
import serverlesslabel.ranking.WeightSampler;

/** What it costs to say how firm an order is. Not part of the tests; run the main method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class StabilityBenchmark {

    /** Draws in one measurement, a hundredth of what the window counts. */
    private static final int DRAWS = 100;

    /** How many services there are. */
    @Param({"50", "200", "1000", "100000"})
    public int services;

    private Alternatives alternatives;
    private Alternatives others;

    /** Ranks the services under the reference weights, and under others to compare with. */
    @Setup
    public void rank() {
        var ranking = Ranking.of(Samples.random(services, 1), Samples.RUBRIC.reference());
        alternatives = Alternatives.all(ranking);
        others = alternatives.withWeights(Samples.weights(3, 0, 100, 0, 9, 9, 9, 1));
    }

    /** All eight brackets of first place. */
    @Benchmark
    public List<Bracket> brackets() {
        return Bracket.ofFirst(alternatives);
    }

    /** All eight brackets of the whole order. */
    @Benchmark
    public List<Bracket> orderBrackets() {
        return Bracket.ofOrder(alternatives);
    }

    /** The least move for the second to get ahead of the first. */
    @Benchmark
    public Overtaking overtaking() {
        return Overtaking.of(alternatives.service(1), alternatives.service(0), alternatives.weights(), Samples.RUBRIC);
    }

    /** The ranges of ranks that recalled facts leave open. */
    @Benchmark
    public RankRanges rankRanges() {
        return RankRanges.of(alternatives);
    }

    /** Every warning there is. */
    @Benchmark
    public List<Warning> warnings() {
        return Warning.of(alternatives);
    }

    /** How far two orders agree. */
    @Benchmark
    public RankAgreement agreement() {
        return RankAgreement.between(alternatives, others);
    }

    /** A hundred weightings of all there are. */
    @Benchmark
    public Acceptability hundredOfAll() {
        return Acceptability.of(alternatives, WeightSampler.all(), DRAWS);
    }

    /** A hundred weightings near the reference. */
    @Benchmark
    public Acceptability hundredNear() {
        return Acceptability.of(alternatives, WeightSampler.near(alternatives.weights()), DRAWS);
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        org.openjdk.jmh.Main.main(new String[] {StabilityBenchmark.class.getSimpleName()});
    }
}
