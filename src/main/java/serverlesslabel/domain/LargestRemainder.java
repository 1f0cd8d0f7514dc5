package serverlesslabel.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Rounds parts of a total to whole numbers that add up to the total, by the method of largest remainders. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Distributes a total in proportion to parts. Of equal remainders the earlier part is rounded up first.
     *
     * @param parts none negative, at least one above 0
     * @return one whole number per part, in the order of the parts; their sum is the total
     * @throws IllegalArgumentException if no part is above 0
     */
    public static List<Integer> of(List<Long> parts, int total) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        if (sum <= 0) throw new IllegalArgumentException("nothing to share out");
        var whole = parts.stream().mapToLong(part -> total * part / sum).toArray();
        long missing = total - LongStream.of(whole).sum();
        IntStream.range(0, whole.length).boxed()
            .sorted(Comparator.comparing((Integer place) -> -(total * parts.get(place) % sum)))
            .limit(missing)
            .forEach(place -> whole[place]++);
        return LongStream.of(whole).mapToObj(share -> (int) share).toList();
    }
}
