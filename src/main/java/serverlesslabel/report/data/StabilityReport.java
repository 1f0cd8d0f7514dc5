package serverlesslabel.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.Warning;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.WarningWords;

/** Everything about the firmness of an order at once, for what leaves the program. */
public record StabilityReport(Alternatives contenders, List<Bracket> brackets, List<Bracket> orderBrackets,
    RankRanges ranges,
                Acceptability all, Acceptability near) {

    /** Works out everything; the weightings drawn take longer than a tick of a slider. */
    public static StabilityReport of(Alternatives alternatives) {
        return new StabilityReport(alternatives, Bracket.ofFirst(alternatives), Bracket.ofOrder(alternatives),
            RankRanges.of(alternatives), Acceptability.of(alternatives, WeightSampler.all(), WeightSampler.MOST),
            Acceptability.of(alternatives, WeightSampler.near(alternatives.weights()), WeightSampler.MOST));
    }

    /** The sentences the window says about the order: the closest end, the warnings, who comes first. */
    public List<String> sentences(Texts texts) {
        var sentences = new ArrayList<String>();
        sentences.add(new BracketWords(contenders, texts).nearest(brackets));
        sentences.addAll(new AcceptabilityWords(all, near, texts).first());
        Warning.of(contenders).forEach(warning -> sentences.add(WarningWords.text(warning, contenders, texts)));
        return sentences;
    }

    /** What it takes for the service at a position to get ahead of the one above it; empty for the first. */
    public Optional<Overtaking> ofNeighbour(int position) {
        if (position == 0) return Optional.empty();
        return Optional.of(Overtaking.of(service(position), service(position - 1), contenders.weights(),
            contenders.rubric()));
    }

    /** Where the service of a row stands among the contenders, 0 first. */
    int position(Placement row) {
        return contenders.position(row.service()).orElseThrow();
    }

    /** The service at a position, 0 first. */
    public Service service(int position) {
        return contenders.service(position);
    }
}
