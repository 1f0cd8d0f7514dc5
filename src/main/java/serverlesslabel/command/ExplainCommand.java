package serverlesslabel.command;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.report.data.ExplanationJson;
import serverlesslabel.report.data.HistoryJson;
import serverlesslabel.report.decision.Explanation;
import serverlesslabel.report.decision.HistoryText;

/** The command {@code explain}: prints where the levels of a service come from, or what separates it from another. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Say where each level of a service comes from: the ladder's step, the conditions that held, the one"
        + " above that failed, the facts and their sources.")
final class ExplainCommand extends CatalogCommand {

    @Parameters(paramLabel = "ID", description = "The service.")
    private String id = "";

    @Option(names = "--against", paramLabel = "ID", description = "Say what separates it from this service instead.")
    private @Nullable String against;

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--history",
        description = "Say how its label came about instead: each dated change of a fact, and what it moved.")
    private boolean history;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), or json for the numbers and facts behind it.")
    private Format format = Format.TEXT;

    private enum Format { TEXT, JSON }

    @Override
    void run(Catalog latest) throws UsageException, IOException {
        if (history) {
            history(latest);
            return;
        }
        var catalog = asOf.view(latest);
        var service = service(id, catalog);
        var asked = weights.weights(catalog);
        var ranking = Ranking.of(catalog, asked);
        if (against == null) {
            out().print(format == Format.JSON ? ExplanationJson.of(service, ranking)
                : Explanation.of(service, ranking, texts()));
            return;
        }
        var other = service(against, catalog);
        if (other.equals(service)) throw new UsageException("\"" + id + "\" is the same service; name another one");
        var gap = ScoreDifference.between(service, other, asked, catalog.rubric());
        out().print(format == Format.JSON ? ExplanationJson.of(gap, ranking)
            : Explanation.of(gap, asked, catalog, texts()));
    }

    // An option without effect is refused and not ignored, because the caller expects an effect.
    private void history(Catalog catalog) throws UsageException {
        var other = Stream.of("--against", "--as-of", "--weights", "--profile")
            .filter(option -> spec().commandLine().getParseResult().hasMatchedOption(option)).findFirst();
        if (other.isPresent()) throw new UsageException("--history is by the reference weights and of every day; leave "
            + other.get() + " out");
        var label = LabelHistory.of(service(id, catalog), catalog);
        out().print(format == Format.JSON ? HistoryJson.of(label, catalog.rubric())
            : HistoryText.of(label, catalog.rubric(), texts()));
    }
}
