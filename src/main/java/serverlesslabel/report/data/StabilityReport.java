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

/**
 * The stability of an order as a whole, for reports.
 *
 * @param alternatives    the alternatives whose order it is
 * @param brackets      the brackets of first place, in the order of the rubric
 * @param orderBrackets the brackets of the whole order, in the order of the rubric
 * @param ranges        the ranks that unchecked facts leave open
 * @param all           rank acceptabilities over sets of weights drawn from all there are
 * @param near          rank acceptabilities over sets of weights drawn near the given ones
 */
public record StabilityReport(Alternatives alternatives, List<Bracket> brackets, List<Bracket> orderBrackets,
                              RankRanges ranges, Acceptability all, Acceptability near) {

    /** Computes the stability of alternatives with {@link WeightSampler#MOST} draws each; slower than a slider tick. */
    public static StabilityReport of(Alternatives alternatives) {
        return new StabilityReport(alternatives, Bracket.ofFirst(alternatives), Bracket.ofOrder(alternatives),
            RankRanges.of(alternatives), Acceptability.of(alternatives, WeightSampler.all(), WeightSampler.MOST),
            Acceptability.of(alternatives, WeightSampler.near(alternatives.weights()), WeightSampler.MOST));
    }

    /** The sentences the window shows about the order: nearest end of a bracket, acceptabilities, warnings. */
    public List<String> sentences(Texts texts) {
        var sentences = new ArrayList<String>();
        sentences.add(new BracketWords(alternatives, texts).nearest(brackets));
        var words = new AcceptabilityWords(all, near, texts);
        sentences.addAll(words.firstPlace());
        words.drawn().filter(drawn -> alternatives.size() > 1).ifPresent(sentences::add);
        Warning.of(alternatives).forEach(warning -> sentences.add(WarningWords.text(warning, alternatives, texts)));
        return sentences;
    }

    /** How the service at a position can overtake the one above it; empty for the first, at position 0. */
    public Optional<Overtaking> overtakingOfNeighbour(int position) {
        if (position == 0) return Optional.empty();
        return Optional.of(Overtaking.of(service(position), service(position - 1), alternatives.weights(),
            alternatives.rubric()));
    }

    /**
     * The position of the service of a row among the alternatives, 0 first.
     *
     * @throws java.util.NoSuchElementException if it is not among them
     */
    int position(Placement row) {
        return alternatives.position(row.service()).orElseThrow();
    }

    /** The service at a position among the alternatives, 0 first. */
    public Service service(int position) {
        return alternatives.service(position);
    }
}
