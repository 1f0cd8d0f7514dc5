package serverlesslabel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * Draws values in the words of the domain, all of them from one seed: the same seed and the same calls give the same
 * values on every machine.
 */
public final class Generator {

    private static final int CHARACTERISTICS = 8;
    /** Out of so many weights drawn one is an edge case. */
    private static final int EDGE = 8;

    private final long seed;
    private final SplittableRandom random;

    /** A generator that begins at a seed; neighbouring seeds give unrelated values. */
    public Generator(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** A whole number from a least to a most, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from a least, included, to a bound, not included. */
    public double decimal(double least, double bound) {
        return random.nextDouble(least, bound);
    }

    /** True once in so many draws, on average. */
    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** One of some values, each as likely as any other. */
    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** So many whole numbers from a least to a most, both included. */
    public List<Integer> list(int size, int least, int most) {
        return IntStream.range(0, size).mapToObj(i -> between(least, most)).toList();
    }

    /** Printable ASCII characters, up to so many of them; once in ten times none. */
    public String text(int longest) {
        int length = oneIn(10) ? 0 : between(1, longest);
        return IntStream.range(0, length).mapToObj(i -> Character.toString(between(' ', '~')))
            .collect(Collectors.joining());
    }

    /** Any weights, among them many with zeros, and the edge cases: none at all, one with everything, all alike. */
    public Weights weights() {
        if (oneIn(EDGE)) return switch (between(0, 3)) {
            case 0 -> alike(0);
            case 1 -> alike(Weights.MOST);
            case 2 -> oneHasAll(1);
            default -> oneHasAll(Weights.MOST);
        };
        return new Weights(IntStream.range(0, CHARACTERISTICS).mapToObj(i -> oneIn(4) ? 0 : between(0, Weights.MOST))
            .toList());
    }

    /** The same from 0 to a most below 100, so that all can be multiplied. */
    public Weights weightsUpTo(int most) {
        return new Weights(weights().points().stream().map(each -> each * most / Weights.MOST).toList());
    }

    private static Weights alike(int points) {
        return new Weights(Collections.nCopies(CHARACTERISTICS, points));
    }

    private Weights oneHasAll(int points) {
        var list = new ArrayList<>(Collections.nCopies(CHARACTERISTICS, 0));
        list.set(between(0, CHARACTERISTICS - 1), points);
        return new Weights(list);
    }

    /** A service with levels from 0 to a highest, all of them documented. */
    public Service service(String name, int highest) {
        return Samples.service(name, IntStream.range(0, CHARACTERISTICS).map(i -> between(0, highest)).toArray());
    }

    /** One to thirty services with levels from 0 to a highest; few levels make many ties. */
    public Catalog catalog(int highest) {
        return Samples.catalog(IntStream.range(0, between(1, 30)).mapToObj(i -> service(name(i), highest)).toList());
    }

    /** One to twelve services some of whose levels are provisional. */
    public Catalog provisionalCatalog() {
        return Samples.catalog(IntStream.range(0, between(1, 12))
            .mapToObj(i -> Samples.service(name(i), provisionalLevels())).toList());
    }

    private Levels provisionalLevels() {
        var stated = new ArrayList<Level>();
        var documented = new ArrayList<Level>();
        for (int i = 0; i < CHARACTERISTICS; i++) {
            int one = between(0, Level.TOP);
            int other = between(0, Level.TOP);
            stated.add(new Level(Math.max(one, other)));
            documented.add(new Level(Math.min(one, other)));
        }
        return new Levels(stated, documented);
    }

    // Not in the order in which they are made: a catalog sorts them.
    private static String name(int number) {
        return "Service " + (char) ('Z' - number % 26) + number;
    }

    /** The seed, as the display name of a test tells it. */
    @Override
    public String toString() {
        return "seed " + seed;
    }
}
