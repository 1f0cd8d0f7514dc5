package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.Motif;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.RankColumn;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.data.StabilityReport;
import serverlesslabel.report.decision.StabilityText;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** Prints the order of services under some weights. */
@Command(name = "rank", mixinStandardHelpOptions = true,
    description = "Print the services, best first. Ranks are among all services of the catalog, whatever is shown.")
final class RankCommand extends CatalogCommand {

    /** What a person reads of each service. */
    private static final List<RankColumn> READ =
        List.of(RankColumn.RANK, RankColumn.SERVICE, RankColumn.PROVIDER, RankColumn.CLASS,
        RankColumn.INDEX, RankColumn.LEVELS);

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--category", paramLabel = "C", description = "Show this category only, by id or name.")
    private @Nullable String category;

    @Option(names = "--provider", paramLabel = "P", description = "Show this provider only.")
    private @Nullable String provider;

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--firmness",
        description = "Say how stable the order of what is shown is, and what would change it.")
    private boolean firmness;

    @Option(names = "--top", paramLabel = "N", description = "Show at most N services.")
    private @Nullable Integer top;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), csv, json or markdown.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE",
        description = "Write the table as a picture (.png, .svg, .pdf) or as .md, .csv or .json instead.")
    private @Nullable Path out;

    @Mixin
    private final ExportOptions edition = new ExportOptions();

    private final Texts texts = Texts.english();

    private enum Format { TEXT, CSV, JSON, MARKDOWN }

    @Override
    void run(Catalog catalog) throws UsageException, IOException {
        if (top != null && top < 1) throw new UsageException("--top is " + top + "; it must be 1 or more");
        if (out != null) edition.mustBeRight(out, Motif.RANKING);
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(texts.get("weights.unset"));
        var alternatives = contenders(Ranking.of(catalog, asked));
        var ranking = alternatives.ranking();
        var shown = IntStream.range(0, alternatives.size()).limit(top == null ? Long.MAX_VALUE : top)
            .mapToObj(position -> ranking.placementOf(alternatives.place(position))).toList();
        if (out != null) {
            write(out, alternatives, shown);
            return;
        }
        var firm = firmness ? Optional.of(StabilityReport.of(alternatives)) : Optional.<StabilityReport>empty();
        var data = new RankTable(ranking, shown, RankColumn.DATA, firm);
        switch (format) {
            case CSV -> out().print(data.csv());
            case JSON -> out().print(data.json());
            case MARKDOWN -> out().print(RankTable.of(ranking, shown, READ).markdown(texts)
                + firm.map(stabilityReport -> "\n" + StabilityText.markdown(stabilityReport, shown.size(), texts))
                .orElse(""));
            default -> out().print(RankText.of(ranking, shown, texts)
                + firm.map(stabilityReport -> StabilityText.plain(stabilityReport, shown.size(), texts)).orElse(""));
        }
    }

    private void write(Path file, Alternatives alternatives, List<Placement> shown) throws UsageException, IOException {
        if (shown.isEmpty()) throw new UsageException("no service passes; there is nothing to write");
        var ranking = alternatives.ranking();
        var catalog = ranking.catalog();
        var exploration = Exploration.of(ranking.weights()).withFloors(floors.levels(catalog))
            .withCategories(category == null ? Set.of() : Set.of(shown.get(0).service().category().id()))
            .withProviders(provider == null ? Set.of() : Set.of(shown.get(0).service().provider().name()));
        edition.write(file, new Takeaway(Motif.RANKING, Comparison.of(ranking, List.of(shown.get(0).service())), shown,
            "", SheetFormat.SLIDE), alternatives, exploration);
    }

    // Firmness is asked of all services that pass the filters, however many of them are printed.
    private Alternatives contenders(Ranking ranking) throws UsageException {
        var catalog = ranking.catalog();
        Predicate<Service> passes = floors.in(catalog);
        var wanted = category;
        if (wanted != null) {
            mustExist("category", wanted, catalog, service -> service.category().id(), service -> service.category()
                .name());
            passes = passes.and(service -> names(wanted, service.category().id())
                || names(wanted, service.category().name()));
        }
        var from = provider;
        if (from != null) {
            mustExist("provider", from, catalog, service -> service.provider().name(), service -> service.provider()
                .name());
            passes = passes.and(service -> names(from, service.provider().name()));
        }
        var passing = passes;
        return Alternatives.of(ranking, place -> passing.test(catalog.services().get(place)));
    }

    private static void mustExist(String what, String name, Catalog catalog, Function<Service, String> id,
                                  Function<Service, String> words) throws UsageException {
        if (catalog.services().stream()
            .anyMatch(service -> names(name, id.apply(service)) || names(name, words.apply(service))))
            return;
        var known = catalog.services().stream().map(id).distinct().sorted().toList();
        throw new UsageException("no service has the " + what + " \"" + name + "\"; " + Suggestion.wayOut(name, known));
    }

    private static boolean names(String given, String name) {
        return given.strip().equalsIgnoreCase(name);
    }
}
