package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;

/**
 * Rank acceptability: the share of randomly drawn weightings in which each service comes first, second and third, and
 * the central weights of a service (SMAA-2, Lahdelma and Salminen, Operations Research 49, 2001). A provisional level
 * is drawn as well, uniformly from the documented level to the stated one.
 */
public final class Acceptability {

    /** The number of ranks that are counted: first, second and third. */
    public static final int RANKS = 3;
    /** The number of weightings that central weights need at least; a mean of fewer is too uncertain. */
    private static final int FEWEST = 100;

    private final Alternatives alternatives;
    private final int draws;
    private final int[][] hits;
    private final double[][] weightSums;

    /**
     * The counts after a number of draws.
     *
     * @param hits       by rank, 0 for first, and place in the catalog: the number of weightings
     * @param weightSums by place in the catalog: the sums of the shares that rank the service first, an empty array for
     *                   a service that never came first
     */
    Acceptability(Alternatives alternatives, int draws, int[][] hits, double[][] weightSums) {
        this.alternatives = alternatives;
        this.draws = draws;
        this.hits = hits;
        this.weightSums = weightSums;
    }

    /** Runs a simulation over the first {@code many} weightings of a sampler. */
    public static Acceptability of(Alternatives alternatives, WeightSampler sampler, int many) {
        var simulation = new AcceptabilitySimulation(alternatives, sampler);
        simulation.advance(many);
        return simulation.result();
    }

    /** The services that were ranked. */
    public Alternatives alternatives() {
        return alternatives;
    }

    /** The number of weightings drawn. */
    public int draws() {
        return draws;
    }

    /**
     * The number of weightings in which a service has a rank. Tied services share a rank. 0 for a service that was not
     * ranked.
     *
     * @param rank 1 to {@link #RANKS}
     * @throws ArrayIndexOutOfBoundsException if the rank is not counted
     */
    public int hits(Service service, int rank) {
        return alternatives.ranking().catalog().place(service.id()).map(place -> hits[rank - 1][place]).orElse(0);
    }

    /**
     * The share of the weightings in which a service has a rank, 0 to 1; 0 if nothing is drawn yet.
     *
     * @param rank 1 to {@link #RANKS}
     * @throws ArrayIndexOutOfBoundsException if the rank is not counted
     */
    public double share(Service service, int rank) {
        return draws == 0 ? 0 : (double) hits(service, rank) / draws;
    }

    /**
     * The central weights of a service: the mean of all weightings that rank it first, as shares that add up to 1, in
     * the order of the rubric. Empty if there are fewer than 100 such weightings.
     */
    public Optional<List<Double>> centralWeights(Service service) {
        int first = hits(service, 1);
        if (first < FEWEST) return Optional.empty();
        int place = alternatives.ranking().catalog().place(service.id()).orElseThrow();
        return Optional.of(Arrays.stream(weightSums[place]).mapToObj(sum -> sum / first).toList());
    }
}
