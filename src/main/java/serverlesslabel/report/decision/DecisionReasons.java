package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/** The section "Why" of a decision: why the first option is ahead of each other one. */
record DecisionReasons(DecisionContext context, Citations citations) {

    /** The differences between the first option and each other one; the levels of a single option. */
    List<Block> blocks() {
        if (context.single()) return List.of(levels(context.leader()));
        return context.others().stream().flatMap(other -> against(other).stream()).toList();
    }

    private List<Block> against(Service other) {
        var gap = ScoreDifference.between(context.leader(), other, context.comparison().weights(), context.rubric());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, context.text("record.against", context.call(context.leader()),
            context.call(other))));
        blocks.add(Block.Paragraph.of(ScoreDifferenceWords.heading(gap, context.texts())));
        var weighing = gap.differences().stream().filter(difference -> difference.points() != 0).toList();
        if (!weighing.isEmpty()) blocks.add(new Block.ListBlock(Block.ListBlock.Order.BULLETS,
            weighing.stream().map(difference -> difference(difference, gap)).toList()));
        var weightless = gap.differences().stream().filter(difference -> difference.points() == 0)
            .map(difference -> context.text("quoted", difference.characteristic().brief()))
            .collect(Collectors.joining(", "));
        if (!weightless.isEmpty()) blocks.add(Block.Paragraph.of(context.text("record.weightless", weightless)));
        return blocks;
    }

    private Block.ListItem difference(ScoreDifference.Difference difference, ScoreDifference gap) {
        return new Block.ListItem(List.of(new Inline.Strong(ScoreDifferenceWords.difference(difference,
            context.texts()))),
            List.of(side(gap.first(), difference.first(), difference.deciding()),
                side(gap.second(), difference.second(), difference.deciding())));
    }

    private Block.ListItem side(Service service, Rating rating, List<Rating.Check> deciding) {
        var level = LevelWords.level(service, rating.characteristic(), context.texts());
        var words = ScoreDifferenceWords.side(service.title(), level, rating, context.texts());
        return new Block.ListItem(List.of(new Inline.Text(words)), deciding.stream()
            .map(check -> line(LevelReason.line(check.askedOf(service.facts()), context.texts()))).toList());
    }

    private Block levels(Service service) {
        return new Block.ListBlock(Block.ListBlock.Order.BULLETS,
            context.rubric().ratings(service).stream().map(rating -> level(service, rating)).toList());
    }

    private Block.ListItem level(Service service, Rating rating) {
        var reason = LevelReason.of(rating, context.texts());
        var below = new ArrayList<>(reason.held().stream().map(this::line).toList());
        reason.judgement().flatMap(Judgement::source).ifPresent(source -> below.add(new Block.ListItem(List.of(
            Inline.Link.of(source.address())), List.of())));
        reason.missed().ifPresent(above -> below.add(new Block.ListItem(List.of(new Inline.Text(above.text())),
            above.failed().stream().map(this::line).toList())));
        return new Block.ListItem(List.of(new Inline.Strong(context.text("reasons.level", rating.characteristic()
            .name(),
            LevelWords.level(service, rating.characteristic(), context.texts()))),
            new Inline.Text(" " + reason.text())), below);
    }

    private Block.ListItem line(LevelReason.CheckedCondition line) {
        var inlines = new ArrayList<Inline>();
        inlines.add(new Inline.Text(line.words()));
        line.fact().ifPresent(fact -> inlines.addAll(citations.of(fact)));
        return new Block.ListItem(inlines, List.of());
    }
}
