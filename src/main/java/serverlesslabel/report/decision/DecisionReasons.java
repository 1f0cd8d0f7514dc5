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

/** Why the first option is ahead of each other; of a single one, why its levels are what they are. */
record DecisionReasons(DecisionContext choice, Citations citations) {

    List<Block> blocks() {
        if (choice.single()) return List.of(levels(choice.leader()));
        return choice.others().stream().flatMap(other -> against(other).stream()).toList();
    }

    private List<Block> against(Service other) {
        var gap = ScoreDifference.between(choice.leader(), other, choice.comparison().weights(), choice.rubric());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, choice.text("record.against", choice.call(choice.leader()),
            choice.call(other))));
        blocks.add(Block.Paragraph.of(ScoreDifferenceWords.heading(gap, choice.texts())));
        var weighing = gap.differences().stream().filter(each -> each.points() != 0).toList();
        if (!weighing.isEmpty()) blocks.add(new Block.Items(Block.Items.Order.BULLETS,
            weighing.stream().map(each -> difference(each, gap)).toList()));
        var idle = gap.differences().stream().filter(each -> each.points() == 0)
            .map(each -> choice.text("quoted", each.characteristic().name())).collect(Collectors.joining(", "));
        if (!idle.isEmpty()) blocks.add(Block.Paragraph.of(choice.text("record.weightless", idle)));
        return blocks;
    }

    private Block.Item difference(ScoreDifference.Difference difference, ScoreDifference gap) {
        return new Block.Item(List.of(new Inline.Strong(ScoreDifferenceWords.difference(difference, choice.texts()))),
            List.of(
            side(gap.first(), difference.first(), difference.deciding()),
            side(gap.second(), difference.second(), difference.deciding())));
    }

    private Block.Item side(Service service, Rating rating, List<Rating.Check> deciding) {
        var level = LevelWords.level(service, rating.characteristic(), choice.texts());
        var says = ScoreDifferenceWords.side(service.title(), level, rating, choice.texts());
        return new Block.Item(List.of(new Inline.Words(says)), deciding.stream()
            .map(check -> line(LevelReason.line(check.askedOf(service.facts()), choice.texts()))).toList());
    }

    private Block levels(Service service) {
        return new Block.Items(Block.Items.Order.BULLETS,
            choice.rubric().ratings(service).stream().map(rating -> level(service, rating)).toList());
    }

    private Block.Item level(Service service, Rating rating) {
        var reason = LevelReason.of(rating, choice.texts());
        var below = new ArrayList<>(reason.held().stream().map(this::line).toList());
        reason.judgement().flatMap(Judgement::source).ifPresent(source -> below.add(new Block.Item(List.of(
            Inline.Link.of(source.address())), List.of())));
        reason.missed().ifPresent(above -> below.add(new Block.Item(List.of(new Inline.Words(above.says())),
            above.failed().stream().map(this::line).toList())));
        return new Block.Item(List.of(new Inline.Strong(choice.text("reasons.level", rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), choice.texts()))),
            new Inline.Words(" " + reason.says())),
            below);
    }

    private Block.Item line(LevelReason.Line line) {
        var spans = new ArrayList<Inline>();
        spans.add(new Inline.Words(line.words()));
        line.fact().ifPresent(fact -> spans.addAll(citations.of(fact)));
        return new Block.Item(spans, List.of());
    }
}
