package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.CategoryRanks;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.report.data.StabilityReport;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.LifeWords;
import serverlesslabel.wording.OvertakingWords;
import serverlesslabel.wording.PlaceWords;
import serverlesslabel.wording.ScoreDifferenceWords;
import serverlesslabel.wording.SourceWords;

/** Writes the explanation of a service, or of the difference between two, as plain text with line feeds. */
public final class Explanation {

    /** Starts the line of a condition that holds. */
    private static final String HELD = "  + ";
    /** Starts the line of a condition that failed. */
    private static final String FAILED = "  - ";
    /** Starts the lines that belong to a condition. */
    private static final String INDENT = "      ";

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Texts texts) {
        this.texts = texts;
    }

    /** The placement of a service, every level with the conditions and facts it rests on, then what is around it. */
    public static String of(Service service, Ranking ranking, Texts texts) {
        var explanation = new Explanation(texts);
        explanation.head(service, ranking);
        explanation.weights(ranking);
        explanation.place(service, StabilityReport.of(CategoryRanks.of(ranking).amongThoseOf(List.of(service))));
        ranking.catalog().rubric().ratings(service).forEach(rating -> explanation.rating(rating, service));
        explanation.lines.addAll(Surroundings.lines(service, ranking.catalog(), texts));
        return explanation.text();
    }

    /** What separates two services: the differences in points of index, largest first, and what would swap them. */
    public static String of(ScoreDifference gap, Weights weights, Catalog catalog, Texts texts) {
        var explanation = new Explanation(texts);
        var ranking = Ranking.of(catalog, weights);
        explanation.head(gap.first(), ranking);
        explanation.head(gap.second(), ranking);
        explanation.weights(ranking);
        explanation.lines.add("");
        explanation.lines.add(ScoreDifferenceWords.heading(gap, texts));
        if (!gap.differences().isEmpty()) explanation.lines.add(OvertakingWords.text(
            Overtaking.between(gap.first(), gap.second(), weights, catalog.rubric()), catalog, texts));
        gap.differences().forEach(difference -> explanation.difference(difference, gap));
        return explanation.text();
    }

    private void head(Service service, Ranking ranking) {
        var catalog = ranking.catalog();
        var placement = placement(service, ranking);
        lines.add(service.title() + " (" + service.id() + ")");
        lines.add("  " + texts.get("service.below.category", service.provider().name(), service.category().name(),
            service.documentation().toString()));
        lines.add("  " + texts.get("explain.standing",
            LevelWords.letter(ClassRange.of(service, catalog.rubric()), texts), LevelWords.index(placement, texts),
            LevelWords.standing(CategoryRanks.of(ranking, service), texts), service.category().name(),
            LevelWords.rank(placement, texts), texts.formats().whole(catalog.services().size())));
        catalog.day().ifPresent(day -> lines.add("  " + texts.get("rank.as.of", day.toString())));
        LifeWords.warning(service, catalog.day(), texts).ifPresent(words -> lines.add("  " + words));
    }

    private void weights(Ranking ranking) {
        var catalog = ranking.catalog();
        lines.add("  " + texts.get("explain.weights",
            catalog.profileOf(ranking.weights()).map(Profile::name).orElse(texts.get("sheet.own")),
            catalog.rubric().version()));
    }

    private void place(Service service, StabilityReport stability) {
        lines.add("");
        lines.add(texts.get("place.title"));
        PlaceWords.of(service, stability.alternatives(), List.of(), texts).forEach(text -> lines.add("  " + text));
        new AcceptabilityWords(stability.all(), stability.near(), texts).about(service)
            .forEach(text -> lines.add("  " + text));
    }

    private static Placement placement(Service service, Ranking ranking) {
        return ranking.placementOf(ranking.catalog().place(service.id()).orElseThrow());
    }

    private void rating(Rating rating, Service service) {
        var reason = LevelReason.of(rating, texts);
        lines.add("");
        lines.add(texts.get("reasons.level", rating.characteristic().brief(),
            LevelWords.level(service, rating.characteristic(), texts)));
        if (!reason.text().isEmpty()) lines.add("  " + reason.text());
        why(reason.why());
        reason.judgement().flatMap(Judgement::source).ifPresent(source -> lines.add(INDENT
            + texts.get("judged.source", SourceWords.of(source, texts))));
        reason.held().forEach(this::line);
        reason.missed().ifPresent(missed -> {
            lines.add("  " + missed.text());
            why(missed.why());
            missed.failed().forEach(this::line);
        });
    }

    private void why(String why) {
        if (!why.isEmpty()) lines.add(INDENT + texts.get("explain.why", why));
    }

    private void line(LevelReason.CheckedCondition line) {
        lines.add((line.holds() ? HELD : FAILED) + line.words());
        if (!line.holds()) why(line.why());
        // The hint tells an author of a service file which question is still to be answered.
        if (line.fact().isEmpty()) lines.add(INDENT + line.hint());
        line.fact().ifPresent(fact -> {
            if (!fact.note().isEmpty()) lines.add(INDENT + fact.note());
            lines.add(INDENT + texts.get(fact.documented() ? "explain.documented" : "explain.recalled",
                fact.source().map(source -> SourceWords.of(source, texts)).orElse(texts.get("explain.nowhere"))));
        });
    }

    private String side(Service service, Rating rating) {
        return ScoreDifferenceWords.side(service.title(), LevelWords.level(service, rating.characteristic(), texts),
            rating, texts);
    }

    private void difference(ScoreDifference.Difference difference, ScoreDifference gap) {
        lines.add("");
        lines.add(ScoreDifferenceWords.difference(difference, texts));
        lines.add("  " + side(gap.first(), difference.first()));
        lines.add("  " + side(gap.second(), difference.second()));
        var higher = difference.firstHigher() ? gap.first() : gap.second();
        var lower = difference.firstHigher() ? gap.second() : gap.first();
        for (var check : difference.deciding()) {
            side(higher, check);
            side(lower, check.askedOf(lower.facts()));
        }
    }

    private void side(Service service, Rating.Check check) {
        line(LevelReason.line(check, texts).withService(service.title(), texts));
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
