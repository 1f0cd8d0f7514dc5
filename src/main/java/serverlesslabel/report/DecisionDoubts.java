package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.AcceptabilityWords;
import serverlesslabel.drawing.BracketWords;
import serverlesslabel.drawing.FactWords;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.drawing.OvertakingWords;
import serverlesslabel.drawing.PlaceWords;
import serverlesslabel.drawing.WarningWords;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Warning;

/** What would change a decision, and what is still to be looked up. */
record DecisionDoubts(Choice choice, Citations citations) {

    /** How far weights and facts may move before another option is first. */
    List<Block> changes() {
        if (choice.single()) return List.of(Block.Items.of(
            PlaceWords.of(choice.leader(), choice.shown(), List.of(), choice.texts())));
        var firmness = Firmness.of(choice.options());
        var sentences = new ArrayList<String>();
        // Where the first are level there is no bracket, and a warning says so.
        if (!choice.options().tied(0))
            sentences.add(new BracketWords(choice.options(), choice.texts()).nearest(firmness.brackets()));
        choice.others().forEach(other -> sentences.add(OvertakingWords.says(Overtaking.of(other, choice.leader(),
            choice.comparison().weights(), choice.rubric()), choice.comparison().catalog(), choice.texts())));
        recalled(firmness).forEach(sentences::add);
        Warning.of(choice.options()).forEach(each ->
            sentences.add(WarningWords.says(each, choice.options(), choice.texts())));
        return List.of(Block.Items.of(sentences), Block.Paragraph.of(choice.say("record.drawn",
            choice.whole(firmness.all().draws()))), Block.Items.of(
            new AcceptabilityWords(firmness.all(), firmness.near(), choice.texts()).first()));
    }

    private Stream<String> recalled(Firmness firmness) {
        boolean open = choice.placements().stream().anyMatch(each -> !each.service().levels().stated()
            .equals(each.service().levels().documented()));
        if (!open) return Stream.empty();
        int worst = firmness.ranges().at(0).worst();
        var leader = choice.call(choice.leader());
        return Stream.of(worst == 1 ? choice.say("record.struck.first", leader)
            : choice.say("record.struck", leader, choice.whole(worst), choice.whole(choice.options().size())));
    }

    /** Every level that rests on recalled facts, with these. */
    List<Block> open() {
        var levels = choice.placements().stream().map(each -> each.service()).flatMap(service ->
            choice.rubric().ratings(service).stream().filter(Rating::provisional).map(rating -> level(service, rating)))
            .toList();
        if (levels.isEmpty()) return List.of(Block.Paragraph.of(choice.say("record.open.none")));
        boolean judged = choice.placements().stream().anyMatch(each -> !each.service().levels().judged().isEmpty());
        return List.of(Block.Paragraph.of(choice.say(judged ? "judged.open" : "record.open.says")),
            new Block.Items(Block.Items.Order.BULLETS, levels));
    }

    private Block.Item level(Service service, Rating rating) {
        var line = choice.say("record.open.level", choice.call(service), rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), choice.texts()));
        if (rating.judgement().isPresent()) return new Block.Item(List.of(new Span.Strong(line),
            new Span.Words(" " + choice.say("judged.says", rating.says()))), List.of());
        return new Block.Item(List.of(new Span.Strong(line)), rating.checks().stream().filter(Rating.Check::holds)
            .flatMap(check -> check.fact().stream()).filter(fact -> !fact.documented()).map(this::fact).toList());
    }

    private Block.Item fact(Fact fact) {
        var spans = new ArrayList<Span>();
        spans.add(new Span.Words(choice.say("reasons.fact", fact.question().name(),
            FactWords.value(fact, choice.texts()))));
        spans.addAll(citations.of(fact));
        if (!fact.note().isEmpty()) spans.add(new Span.Words(" \u2013 " + fact.note()));
        return new Block.Item(spans, List.of());
    }
}
