package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.AcceptabilityWords;
import serverlesslabel.drawing.GapWords;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.drawing.OvertakingWords;
import serverlesslabel.drawing.PlaceWords;
import serverlesslabel.drawing.Reason;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Gap;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** The reasons of a service's levels as text, and what separates two services. */
public final class Explanation {

    private static final String HELD = "  + ";
    private static final String FAILED = "  - ";
    private static final String DEEPER = "      ";

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Texts texts) {
        this.texts = texts;
    }

    /** Every level of a service with what it rests on. */
    public static String of(Service service, Ranking ranking, Texts texts) {
        var explanation = new Explanation(texts);
        explanation.head(service, ranking);
        explanation.weights(ranking);
        explanation.place(service, Firmness.of(Contenders.all(ranking)));
        ranking.catalog().rubric().ratings(service).forEach(rating -> explanation.rating(rating, service));
        return explanation.text();
    }

    /** What separates two services, what moves the index most first. */
    public static String of(Gap gap, Weights weights, Catalog catalog, Texts texts) {
        var explanation = new Explanation(texts);
        var ranking = Ranking.of(catalog, weights);
        explanation.head(gap.first(), ranking);
        explanation.head(gap.second(), ranking);
        explanation.weights(ranking);
        explanation.lines.add("");
        explanation.lines.add(GapWords.heading(gap, texts));
        if (!gap.differences().isEmpty()) explanation.lines.add(OvertakingWords.says(
            Overtaking.between(gap.first(), gap.second(), weights, catalog.rubric()), catalog, texts));
        gap.differences().forEach(each -> explanation.difference(each, gap));
        return explanation.text();
    }

    private void head(Service service, Ranking ranking) {
        var catalog = ranking.catalog();
        var placement = placement(service, ranking);
        lines.add(service.title() + " (" + service.id() + ")");
        lines.add("  " + texts.say("service.below.category", service.provider().name(), service.category().name(),
            service.documentation().toString()));
        lines.add("  " + texts.say("explain.standing", Comparison.labelClass(service, catalog.rubric()).letter(),
            LevelWords.index(placement, texts), LevelWords.rank(placement, texts),
            texts.formats().whole(catalog.services().size())));
    }

    private void weights(Ranking ranking) {
        var catalog = ranking.catalog();
        lines.add("  " + texts.say("explain.weights",
            catalog.profileOf(ranking.weights()).map(Profile::name).orElse(texts.say("sheet.own")),
            catalog.rubric().version()));
    }

    private void place(Service service, Firmness firmness) {
        lines.add("");
        lines.add(texts.say("place.title"));
        PlaceWords.of(service, firmness.contenders(), List.of(), texts).forEach(each -> lines.add("  " + each));
        var words = new AcceptabilityWords(firmness.all(), firmness.near(), texts);
        lines.add("  " + words.says(service));
        words.chosenBy(service).ifPresent(each -> lines.add("  " + each));
    }

    private static Placement placement(Service service, Ranking ranking) {
        return ranking.placementOf(ranking.catalog().place(service.id()).orElseThrow());
    }

    private void rating(Rating rating, Service service) {
        var reason = Reason.of(rating, texts);
        lines.add("");
        lines.add(texts.say("reasons.level", rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), texts)));
        if (!reason.says().isEmpty()) lines.add("  " + reason.says());
        why(reason.why());
        reason.judgement().flatMap(Judgement::source).ifPresent(source -> lines.add(DEEPER
            + texts.say("judged.source", source.address() + " " + texts.formats().day(source.checked()))));
        reason.held().forEach(this::line);
        reason.missed().ifPresent(missed -> {
            lines.add("  " + missed.says());
            why(missed.why());
            missed.failed().forEach(this::line);
        });
    }

    private void why(String why) {
        if (!why.isEmpty()) lines.add(DEEPER + texts.say("explain.why", why));
    }

    private void line(Reason.Line line) {
        lines.add((line.holds() ? HELD : FAILED) + line.words());
        if (!line.holds()) why(line.why());
        // Whoever fills in a service file sees here what is still to be answered.
        if (line.fact().isEmpty()) lines.add(DEEPER + line.hint());
        line.fact().ifPresent(fact -> {
            if (!fact.note().isEmpty()) lines.add(DEEPER + fact.note());
            lines.add(DEEPER + texts.say(fact.documented() ? "explain.documented" : "explain.recalled",
                fact.source().map(source -> source.address() + " " + texts.formats().day(source.checked()))
                    .orElse(texts.say("explain.nowhere"))));
        });
    }

    private String side(Service service, Rating rating) {
        return GapWords.side(service.title(), LevelWords.level(service, rating.characteristic(), texts), rating, texts);
    }

    private void difference(Gap.Difference difference, Gap gap) {
        lines.add("");
        lines.add(GapWords.difference(difference, texts));
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
        var line = Reason.line(check, texts);
        line(new Reason.Line(line.holds(), texts.say("explain.of", service.title(), line.words()), "",
            line.hint(), line.fact()));
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
