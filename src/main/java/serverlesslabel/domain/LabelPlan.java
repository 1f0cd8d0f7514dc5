package serverlesslabel.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts the label prints as figures: a large one, if any, and up to five small ones. */
public record LabelPlan(Optional<Question> headline, List<Question> figures) {

    /** No figures: for what is judged and not measured. */
    public static final LabelPlan NONE = new LabelPlan(Optional.empty(), List.of());

    public LabelPlan {
        figures = List.copyOf(figures);
    }

    /** All of them, the large one first. */
    public Stream<Question> questions() {
        return Stream.concat(headline.stream(), figures.stream());
    }
}
