package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Overtaking;
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

/** What would change a decision, and what is still to be looked up. */
record DecisionSensitivity(DecisionContext choice, Citations citations) {

    /** How far weights and facts may move before another option is first. */
    List<Block> changes() {
        if (choice.single()) return List.of(Block.Items.of(
            PlaceWords.of(choice.leader(), choice.shown(), List.of(), choice.texts())));
        var stability = StabilityReport.of(choice.options());
        var sentences = new ArrayList<String>();
        // Where the first are level there is no bracket, and a warning says so.
        if (!choice.options().tied(0))
            sentences.add(new BracketWords(choice.options(), choice.texts()).nearest(stability.brackets()));
        choice.others().forEach(other -> sentences.add(OvertakingWords.text(Overtaking.of(other, choice.leader(),
            choice.comparison().weights(), choice.rubric()), choice.comparison().catalog(), choice.texts())));
        recalled(stability).forEach(sentences::add);
        Warning.of(choice.options()).forEach(each ->
            sentences.add(WarningWords.text(each, choice.options(), choice.texts())));
        return List.of(Block.Items.of(sentences), Block.Paragraph.of(choice.text("record.drawn",
            choice.whole(stability.all().draws()))), Block.Items.of(
            new AcceptabilityWords(stability.all(), stability.near(), choice.texts()).first()));
    }

    private Stream<String> recalled(StabilityReport stability) {
        boolean open = choice.placements().stream().anyMatch(placement -> !placement.service().levels().stated()
            .equals(placement.service().levels().documented()));
        if (!open) return Stream.empty();
        int worst = stability.ranges().at(0).worst();
        var leader = choice.call(choice.leader());
        return Stream.of(worst == 1 ? choice.text("record.struck.first", leader)
            : choice.text("record.struck", leader, choice.whole(worst), choice.whole(choice.options().size())));
    }

    /** Every level that rests on recalled facts, with these. */
    List<Block> open() {
        var levels = choice.placements().stream().map(placement -> placement.service()).flatMap(service ->
            choice.rubric().ratings(service).stream().filter(Rating::provisional).map(rating -> level(service, rating)))
            .toList();
        if (levels.isEmpty()) return List.of(Block.Paragraph.of(choice.text("record.open.none")));
        boolean judged = choice.placements().stream()
            .anyMatch(placement -> !placement.service().levels().judged().isEmpty());
        return List.of(Block.Paragraph.of(choice.text(judged ? "judged.open" : "record.open.says")),
            new Block.Items(Block.Items.Order.BULLETS, levels));
    }

    private Block.Item level(Service service, Rating rating) {
        var line = choice.text("record.open.level", choice.call(service), rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), choice.texts()));
        if (rating.judgement().isPresent()) return new Block.Item(List.of(new Inline.Strong(line),
            new Inline.Words(" " + choice.text("judged.says", rating.says()))), List.of());
        return new Block.Item(List.of(new Inline.Strong(line)), rating.checks().stream().filter(Rating.Check::holds)
            .flatMap(check -> check.fact().stream()).filter(fact -> !fact.documented()).map(this::fact).toList());
    }

    private Block.Item fact(Fact fact) {
        var spans = new ArrayList<Inline>();
        spans.add(new Inline.Words(choice.text("reasons.fact", fact.question().name(),
            FactWords.value(fact, choice.texts()))));
        spans.addAll(citations.of(fact));
        if (!fact.note().isEmpty()) spans.add(new Inline.Words(" \u2013 " + fact.note()));
        return new Block.Item(spans, List.of());
    }
}
