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
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileType;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.ColumnSet;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankJson;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.data.StabilityReport;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** The command {@code rank}: prints the services in the order of the weights, or writes the table to a file. */
@Command(name = "rank", mixinStandardHelpOptions = true,
    description = "Print the services, best first. The first rank is among the services asked for; where these are"
        + " not all, the rank among all stands beside it. Each line also says the rank in its category.")
final class RankCommand extends CatalogCommand {

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--category", paramLabel = "C", description = "Show this category only, by id or name.")
    private @Nullable String category;

    @Option(names = "--provider", paramLabel = "P", description = "Show this provider only.")
    private @Nullable String provider;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--firmness",
        description = "Say how stable the order of what is shown is, and what would change it.")
    private boolean stability;

    @Option(names = "--top", paramLabel = "N", description = "Show at most N services.")
    private @Nullable Integer top;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), csv, json or markdown.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE",
        description = "Write the table to a file instead; the end of its name says what it becomes:"
            + " ${bundle:files.ranking}.")
    private @Nullable Path out;

    @Mixin
    private final ExportOptions export = new ExportOptions();

    private final Texts texts = Texts.english();

    private enum Format {
        TEXT(FileType.MD), CSV(FileType.CSV), JSON(FileType.JSON), MARKDOWN(FileType.MD);

        private final FileType type;

        Format(FileType type) {
            this.type = type;
        }
    }

    @Override
    void run(Catalog latest) throws UsageException, IOException {
        var catalog = asOf.view(latest);
        if (top != null && top < 1) throw new UsageException("--top is " + top + "; it must be 1 or more");
        mustApply();
        var asked = weights.weights(catalog);
        if (asked.unset()) err().println(texts.get("weights.unset"));
        var alternatives = alternatives(Ranking.of(catalog, asked));
        var ranking = alternatives.ranking();
        var shown = IntStream.range(0, alternatives.size()).limit(top == null ? Long.MAX_VALUE : top)
            .mapToObj(position -> ranking.placementOf(alternatives.place(position))).toList();
        var report = stability ? Optional.of(StabilityReport.of(alternatives)) : Optional.<StabilityReport>empty();
        var table = new RankTable(alternatives, shown, ColumnSet.FULL, report);
        if (out == null) out().print(text(table));
        else write(out, alternatives, table);
    }

    private String text(RankTable table) {
        return switch (format) {
            case TEXT -> RankText.plain(table, texts);
            case CSV -> RankCsv.of(table, export.csv());
            case JSON -> RankJson.of(table);
            case MARKDOWN -> RankText.markdown(table, texts);
        };
    }

    // An option without effect is refused and not ignored, because the caller expects an effect.
    private void mustApply() throws UsageException {
        if (out == null) {
            export.validatePrinted(format.type);
            return;
        }
        if (spec().commandLine().getParseResult().hasMatchedOption("--format"))
            throw new UsageException("--format is for what is printed; the end of the file's name says what " + out
                + " becomes: leave --format out");
        export.validate(out, ExportKind.RANKING);
    }

    private void write(Path file, Alternatives alternatives, RankTable table) throws UsageException, IOException {
        var shown = table.rows();
        if (shown.isEmpty()) throw new UsageException("no service passes; there is nothing to write");
        var ranking = alternatives.ranking();
        var catalog = ranking.catalog();
        var exploration = Exploration.of(ranking.weights()).withFloors(floors.levels(catalog))
            .withCategories(category == null ? Set.of() : Set.of(shown.get(0).service().category().id()))
            .withProviders(provider == null ? Set.of() : Set.of(shown.get(0).service().provider().name()));
        var first = Comparison.of(ranking, List.of(shown.get(0).service()));
        export.write(file, new ExportSubject(ExportKind.RANKING, first, table, "", SheetFormat.SLIDE), alternatives,
            exploration);
    }

    // Stability is that of all services that pass the filters, no matter how many of them are printed.
    private Alternatives alternatives(Ranking ranking) throws UsageException {
        var catalog = ranking.catalog();
        Predicate<Service> passes = floors.filter(catalog);
        var wanted = category;
        if (wanted != null) {
            mustExist("category", wanted, catalog, service -> service.category().id(),
                service -> service.category().name());
            passes = passes.and(service -> matches(wanted, service.category().id())
                || matches(wanted, service.category().name()));
        }
        var from = provider;
        if (from != null) {
            mustExist("provider", from, catalog, service -> service.provider().name(),
                service -> service.provider().name());
            passes = passes.and(service -> matches(from, service.provider().name()));
        }
        var passing = passes;
        return Alternatives.of(ranking, place -> passing.test(catalog.services().get(place)));
    }

    private static void mustExist(String noun, String given, Catalog catalog, Function<Service, String> id,
                                  Function<Service, String> name) throws UsageException {
        if (catalog.services().stream()
            .anyMatch(service -> matches(given, id.apply(service)) || matches(given, name.apply(service))))
            return;
        var known = catalog.services().stream().map(id).distinct().sorted().toList();
        throw new UsageException("no service has the " + noun + " \"" + given + "\"; "
            + Suggestion.sentence(given, known));
    }

    private static boolean matches(String given, String name) {
        return given.strip().equalsIgnoreCase(name);
    }
}
