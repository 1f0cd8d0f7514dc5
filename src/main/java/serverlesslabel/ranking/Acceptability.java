package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;

/**
 * In which part of many drawn weightings each service comes first, second and third: rank acceptability indexes, and
 * the central weights of a service (SMAA-2, Lahdelma and Salminen, Operations Research 49, 2001). A level that recalled
 * facts hold up is drawn too, each from the documented one to the stated one as likely as any other.
 */
public final class Acceptability {

    /** Ranks that are counted one by one. */
    public static final int RANKS = 3;
    /** Fewer weightings than this say nothing about who would choose a service. */
    private static final int FEWEST = 100;

    private final Alternatives alternatives;
    private final int draws;
    private final int[][] hits;
    private final double[][] weightSums;

    /** So many draws with the hits of each place in the catalog, and the sums of the weights that put it first. */
    Acceptability(Alternatives alternatives, int draws, int[][] hits, double[][] weightSums) {
        this.alternatives = alternatives;
        this.draws = draws;
        this.hits = hits;
        this.weightSums = weightSums;
    }

    /** Counts the first so many weightings of some draws. */
    public static Acceptability of(Alternatives alternatives, WeightSampler sampler, int many) {
        var simulation = new AcceptabilitySimulation(alternatives, sampler);
        simulation.advance(many);
        return simulation.soFar();
    }

    /** The services that took part. */
    public Alternatives contenders() {
        return alternatives;
    }

    /** How many weightings were drawn. */
    public int draws() {
        return draws;
    }

    /** In how many of the weightings a service has a rank, 1 to 3; services that are level share a rank. */
    public int hits(Service service, int rank) {
        return alternatives.ranking().catalog().place(service.id()).map(place -> hits[rank - 1][place]).orElse(0);
    }

    /** The part of the weightings in which a service has a rank, 1 to 3. */
    public double share(Service service, int rank) {
        return draws == 0 ? 0 : (double) hits(service, rank) / draws;
    }

    /**
     * The typical shares of those for whom a service is first, in the order of the rubric: the mean of all weightings
     * that put it first. Empty where they are too few.
     */
    public Optional<List<Double>> centralWeights(Service service) {
        int first = hits(service, 1);
        if (first < FEWEST) return Optional.empty();
        int place = alternatives.ranking().catalog().place(service.id()).orElseThrow();
        return Optional.of(Arrays.stream(weightSums[place]).mapToObj(sum -> sum / first).toList());
    }
}
