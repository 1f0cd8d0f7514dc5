package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    /** The places in the catalog of the services that have any of the ranks: few, even in a large catalog. */
    private final int[] placed;

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
        this.placed = IntStream.range(0, weightSums.length).filter(place -> anyHit(hits, place)).toArray();
    }

    private static boolean anyHit(int[][] hits, int place) {
        for (var ofRank : hits) if (ofRank[place] > 0) return true;
        return false;
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
     * The services with any of the ranks in one of two counts of the same alternatives: most often first in {@code
     * near} at the top, then most often first in {@code all}, second in {@code near}, third in {@code near}, best
     * first.
     */
    public static List<Service> byShare(Acceptability all, Acceptability near) {
        var order = near.alternatives;
        return IntStream.concat(Arrays.stream(all.placed), Arrays.stream(near.placed)).distinct()
            .map(order::positionOf).filter(position -> position >= 0).boxed()
            .sorted(mostHits(near, 0, order).thenComparing(mostHits(all, 0, order))
                .thenComparing(mostHits(near, 1, order)).thenComparing(mostHits(near, 2, order))
                .thenComparing(Comparator.naturalOrder()))
            .map(order::service).toList();
    }

    // Compares positions in an order.
    private static Comparator<Integer> mostHits(Acceptability counted, int rank, Alternatives order) {
        return Comparator.comparingInt(position -> -counted.hits[rank][order.place(position)]);
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
