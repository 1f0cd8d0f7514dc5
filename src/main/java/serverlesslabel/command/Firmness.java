package serverlesslabel.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.AcceptabilityWords;
import serverlesslabel.drawing.BracketWords;
import serverlesslabel.drawing.WarningWords;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Draws;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.Warning;
import serverlesslabel.text.Texts;

/** Everything about the firmness of an order at once, for a program that prints and ends. */
record Firmness(Contenders contenders, List<Bracket> brackets, List<Bracket> orderBrackets, RankRanges ranges,
                Acceptability all, Acceptability near) {

    static Firmness of(Contenders contenders) {
        return new Firmness(contenders, Bracket.ofFirst(contenders), Bracket.ofOrder(contenders),
            RankRanges.of(contenders), Acceptability.of(contenders, Draws.all(), Draws.MOST),
            Acceptability.of(contenders, Draws.near(contenders.weights()), Draws.MOST));
    }

    /** The sentences the window says about the order: the closest end, the warnings, who comes first. */
    List<String> sentences(Texts texts) {
        var sentences = new ArrayList<String>();
        sentences.add(new BracketWords(contenders, texts).nearest(brackets));
        sentences.addAll(new AcceptabilityWords(all, near, texts).first());
        Warning.of(contenders).forEach(each -> sentences.add(WarningWords.says(each, contenders, texts)));
        return sentences;
    }

    /** What it takes for the service at a position to get ahead of the one above it; empty for the first. */
    Optional<Overtaking> ofNeighbour(int position) {
        if (position == 0) return Optional.empty();
        return Optional.of(Overtaking.of(service(position), service(position - 1), contenders.weights(),
            contenders.rubric()));
    }

    Service service(int position) {
        return contenders.service(position);
    }
}
