package serverlesslabel.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts a label prints as figures.
 *
 * @param headline the question whose answer is printed large, if any
 * @param figures  the questions whose answers are printed small, up to five
 */
public record LabelPlan(Optional<Question> headline, List<Question> figures) {

    /** No figures, for rubrics whose levels are judged and not derived from facts. */
    public static final LabelPlan NONE = new LabelPlan(Optional.empty(), List.of());

    public LabelPlan {
        figures = List.copyOf(figures);
    }

    /** All questions, the headline first. */
    public Stream<Question> questions() {
        return Stream.concat(headline.stream(), figures.stream());
    }
}
