package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileType;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.ColumnSet;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankJson;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.data.StabilityReport;
import serverlesslabel.text.Texts;

/** The command {@code rank}: prints the services in the order of the weights, or writes the table to a file. */
@Command(name = "rank", mixinStandardHelpOptions = true,
    description = "Print the services, best first. The first rank is among the services asked for; where these are"
        + " not all, the rank among all stands beside it. Each line also says the rank in its category.")
final class RankCommand extends CatalogCommand {

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private RankFilters filters = new RankFilters();

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
        if (asked.unset()) err().println(Texts.english().get("weights.unset"));
        var profile = weights.profile(catalog);
        profile.filter(named -> !filters.categories(profile).isEmpty()).ifPresent(named -> err().println(
            Texts.english().get("profile.about", named.name(), String.join(", ", named.categories()))));
        var alternatives = filters.alternatives(Ranking.of(catalog, asked), profile);
        var ranking = alternatives.ranking();
        var shown = IntStream.range(0, alternatives.size()).limit(top == null ? Long.MAX_VALUE : top)
            .mapToObj(position -> ranking.placementOf(alternatives.place(position))).toList();
        var report = stability ? Optional.of(StabilityReport.of(alternatives)) : Optional.<StabilityReport>empty();
        var table = new RankTable(alternatives, shown, ColumnSet.FULL, report, filters.extras(catalog));
        if (out == null) out().print(text(table));
        else write(out, alternatives, table, profile);
    }

    private String text(RankTable table) throws UsageException {
        return switch (format) {
            case TEXT -> RankText.plain(table, texts());
            case CSV -> RankCsv.of(table, export.csv());
            case JSON -> RankJson.of(table);
            case MARKDOWN -> RankText.markdown(table, texts());
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

    private void write(Path file, Alternatives alternatives, RankTable table, Optional<Profile> profile)
        throws UsageException, IOException {
        var shown = table.rows();
        if (shown.isEmpty()) throw new UsageException("no service passes; there is nothing to write");
        var ranking = alternatives.ranking();
        var first = Comparison.of(ranking, List.of(shown.get(0).service()));
        export.write(file, new ExportSubject(ExportKind.RANKING, first, table, "", SheetFormat.SLIDE), alternatives,
            filters.exploration(ranking, shown.get(0).service(), profile), texts(), this::inAllLanguages);
    }
}
