package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.GapWords;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.drawing.Reason;
import serverlesslabel.ranking.Gap;

/** Why the first option is ahead of each other; of a single one, why its levels are what they are. */
record DecisionReasons(Choice choice, Citations citations) {

    List<Block> blocks() {
        if (choice.single()) return List.of(levels(choice.leader()));
        return choice.others().stream().flatMap(other -> against(other).stream()).toList();
    }

    private List<Block> against(Service other) {
        var gap = Gap.between(choice.leader(), other, choice.comparison().weights(), choice.rubric());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, choice.say("record.against", choice.call(choice.leader()),
            choice.call(other))));
        blocks.add(Block.Paragraph.of(GapWords.heading(gap, choice.texts())));
        var weighing = gap.differences().stream().filter(each -> each.points() != 0).toList();
        if (!weighing.isEmpty()) blocks.add(new Block.Items(Block.Items.Order.BULLETS,
            weighing.stream().map(each -> difference(each, gap)).toList()));
        var idle = gap.differences().stream().filter(each -> each.points() == 0)
            .map(each -> choice.say("quoted", each.characteristic().name())).collect(Collectors.joining(", "));
        if (!idle.isEmpty()) blocks.add(Block.Paragraph.of(choice.say("record.weightless", idle)));
        return blocks;
    }

    private Block.Item difference(Gap.Difference difference, Gap gap) {
        return new Block.Item(List.of(new Span.Strong(GapWords.difference(difference, choice.texts()))), List.of(
            side(gap.first(), difference.first(), difference.deciding()),
            side(gap.second(), difference.second(), difference.deciding())));
    }

    private Block.Item side(Service service, Rating rating, List<Rating.Check> deciding) {
        var level = LevelWords.level(service, rating.characteristic(), choice.texts());
        var says = GapWords.side(service.title(), level, rating, choice.texts());
        return new Block.Item(List.of(new Span.Words(says)), deciding.stream()
            .map(check -> line(Reason.line(check.askedOf(service.facts()), choice.texts()))).toList());
    }

    private Block levels(Service service) {
        return new Block.Items(Block.Items.Order.BULLETS,
            choice.rubric().ratings(service).stream().map(each -> level(service, each)).toList());
    }

    private Block.Item level(Service service, Rating rating) {
        var reason = Reason.of(rating, choice.texts());
        var below = new ArrayList<>(reason.held().stream().map(this::line).toList());
        reason.judgement().flatMap(Judgement::source).ifPresent(source -> below.add(new Block.Item(List.of(
            Span.Link.of(source.address())), List.of())));
        reason.missed().ifPresent(above -> below.add(new Block.Item(List.of(new Span.Words(above.says())),
            above.failed().stream().map(this::line).toList())));
        return new Block.Item(List.of(new Span.Strong(choice.say("reasons.level", rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), choice.texts()))), new Span.Words(" " + reason.says())),
            below);
    }

    private Block.Item line(Reason.Line line) {
        var spans = new ArrayList<Span>();
        spans.add(new Span.Words(line.words()));
        line.fact().ifPresent(fact -> spans.addAll(citations.of(fact)));
        return new Block.Item(spans, List.of());
    }
}
