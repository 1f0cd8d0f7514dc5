package serverlesslabel.domain;

import java.util.List;

/** Which facts the label prints as figures: one large, three to five small. */
public record LabelPlan(Question headline, List<Question> figures) {

    public LabelPlan {
        figures = List.copyOf(figures);
    }
}
