package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;

/** Laws of every picture that carries words. */
public final class PlacedMarks {

    private static final double ROUNDING = 1e-6;

    private PlacedMarks() {}

    /** The words of a picture, as they were drawn. */
    public static Stream<Mark.Words> words(Picture picture) {
        return words(picture.marks());
    }

    /** Letters are no smaller than given, in pixels; words stay on the paper and keep off one another. */
    public static void assertLegible(Picture picture, double least, String what) {
        assertThat(words(picture).filter(words -> words.lettering().size() < least - ROUNDING))
            .as("letters too small on %s", what).isEmpty();
        var placed = PlacedWords.of(picture);
        assertThat(placed).filteredOn(words -> !words.within(picture)).as("words off %s", what).isEmpty();
        for (int i = 0; i < placed.size(); i++)
            assertThat(placed.subList(i + 1, placed.size())).filteredOn(placed.get(i)::overlaps)
                .as("%s on %s", placed.get(i), what).isEmpty();
    }

    private static Stream<Mark.Words> words(List<Mark> marks) {
        return marks.stream().flatMap(mark -> {
            if (mark instanceof Mark.Cluster cluster) return words(cluster.marks());
            return mark instanceof Mark.Words words ? Stream.of(words) : Stream.empty();
        });
    }
}
