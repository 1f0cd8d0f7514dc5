package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Warning;
import serverlesslabel.report.data.StabilityReport;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.OvertakingWords;
import serverlesslabel.wording.PlaceWords;
import serverlesslabel.wording.WarningWords;

/** The sections of a decision about its sensitivity: what would change it, and which facts are still unchecked. */
record DecisionSensitivity(DecisionContext context, Citations citations) {

    /** How far weights and levels may move before another option is first; of a single option, its place. */
    List<Block> changes() {
        if (context.single()) return List.of(Block.ListBlock.of(
            PlaceWords.of(context.leader(), context.shown(), List.of(), context.texts())));
        var stability = StabilityReport.of(context.options());
        var sentences = new ArrayList<String>();
        // In a tie for first place there is no bracket; the warnings below say so.
        if (!context.options().tied(0))
            sentences.add(new BracketWords(context.options(), context.texts()).nearest(stability.brackets()));
        context.others().forEach(other -> sentences.add(OvertakingWords.text(Overtaking.of(other, context.leader(),
            context.comparison().weights(), context.rubric()), context.comparison().catalog(), context.texts())));
        provisional(stability).forEach(sentences::add);
        Warning.of(context.options()).forEach(warning ->
            sentences.add(WarningWords.text(warning, context.options(), context.texts())));
        return List.of(Block.ListBlock.of(sentences), Block.Paragraph.of(context.text("record.drawn",
            context.whole(stability.all().draws()))), Block.ListBlock.of(
            new AcceptabilityWords(stability.all(), stability.near(), context.texts()).firstPlace()));
    }

    private Stream<String> provisional(StabilityReport stability) {
        boolean open = context.placements().stream().anyMatch(placement -> !placement.service().levels().stated()
            .equals(placement.service().levels().documented()));
        if (!open) return Stream.empty();
        int worst = stability.ranges().at(0).worst();
        var leader = context.call(context.leader());
        return Stream.of(worst == 1 ? context.text("record.struck.first", leader)
            : context.text("record.struck", leader, context.whole(worst), context.whole(context.options().size())));
    }

    /** The provisional levels of all options, each with the unchecked facts behind it; or that there are none. */
    List<Block> open() {
        var levels = context.placements().stream().map(Placement::service).flatMap(service ->
            context.rubric().ratings(service).stream().filter(Rating::provisional)
                .map(rating -> level(service, rating))).toList();
        if (levels.isEmpty()) return List.of(Block.Paragraph.of(context.text("record.open.none")));
        boolean judged = context.placements().stream()
            .anyMatch(placement -> !placement.service().levels().judged().isEmpty());
        return List.of(Block.Paragraph.of(context.text(judged ? "judged.open" : "record.open.says")),
            new Block.ListBlock(Block.ListBlock.Order.BULLETS, levels));
    }

    private Block.ListItem level(Service service, Rating rating) {
        var line = context.text("record.open.level", context.call(service), rating.characteristic().brief(),
            LevelWords.level(service, rating.characteristic(), context.texts()));
        if (rating.judgement().isPresent()) return new Block.ListItem(List.of(new Inline.Strong(line),
            new Inline.Text(" " + context.text("judged.says", rating.text()))), List.of());
        return new Block.ListItem(List.of(new Inline.Strong(line)), rating.checks().stream().filter(Rating.Check::holds)
            .flatMap(check -> check.fact().stream()).filter(fact -> !fact.documented()).map(this::fact).toList());
    }

    private Block.ListItem fact(Fact fact) {
        var inlines = new ArrayList<Inline>();
        inlines.add(new Inline.Text(context.text("reasons.fact", fact.question().name(),
            FactWords.value(fact, context.texts()))));
        inlines.addAll(citations.of(fact));
        if (!fact.note().isEmpty()) inlines.add(new Inline.Text(" \u2013 " + fact.note()));
        return new Block.ListItem(inlines, List.of());
    }
}
