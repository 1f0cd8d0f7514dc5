package serverlesslabel.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Whole numbers in the place of exact ones, so that they still add up: by largest remainder. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Parts as whole numbers of the size of the parts that add up to a total; between equal remainders the earlier
     * part first.
     *
     * @param parts none negative, at least one above 0
     * @throws IllegalArgumentException if none is above 0
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
        return LongStream.of(whole).mapToObj(each -> (int) each).toList();
    }
}
