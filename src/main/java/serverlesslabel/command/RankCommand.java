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
import serverlesslabel.drawing.SheetFormat;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.files.Spelling;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.Column;
import serverlesslabel.report.Firmness;
import serverlesslabel.report.FirmnessText;
import serverlesslabel.report.RankTable;
import serverlesslabel.report.RankText;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** Prints the order of services under some weights. */
@Command(name = "rank", mixinStandardHelpOptions = true,
    description = "Print the services, best first. Ranks are among all services of the catalog, whatever is shown.")
final class RankCommand extends CatalogCommand {

    /** What a person reads of each service. */
    private static final List<Column> READ = List.of(Column.RANK, Column.SERVICE, Column.PROVIDER, Column.CLASS,
        Column.INDEX, Column.LEVELS);

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--category", paramLabel = "C", description = "Show this category only, by id or name.")
    private @Nullable String category;

    @Option(names = "--provider", paramLabel = "P", description = "Show this provider only.")
    private @Nullable String provider;

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--firmness", description = "Say how firm the order of what is shown is, and what would change it.")
    private boolean firmness;

    @Option(names = "--top", paramLabel = "N", description = "Show so many services at most.")
    private @Nullable Integer top;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), csv, json or markdown.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE",
        description = "Write the table as a picture (.png, .svg, .pdf) or as .md, .csv or .json instead.")
    private @Nullable Path out;

    @Mixin
    private final EditionOptions edition = new EditionOptions();

    private final Texts texts = Texts.english();

    private enum Format { TEXT, CSV, JSON, MARKDOWN }

    @Override
    void run(Catalog catalog) throws WrongCall, IOException {
        if (top != null && top < 1) throw new WrongCall("--top is " + top + "; it must be 1 or more");
        if (out != null) edition.mustBeRight(out, Motif.RANKING);
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(texts.say("weights.unset"));
        var contenders = contenders(Ranking.of(catalog, asked));
        var ranking = contenders.ranking();
        var shown = IntStream.range(0, contenders.size()).limit(top == null ? Long.MAX_VALUE : top)
            .mapToObj(position -> ranking.placementOf(contenders.place(position))).toList();
        if (out != null) {
            write(out, contenders, shown);
            return;
        }
        var firm = firmness ? Optional.of(Firmness.of(contenders)) : Optional.<Firmness>empty();
        var data = new RankTable(ranking, shown, Column.DATA, firm);
        switch (format) {
            case CSV -> out().print(data.csv());
            case JSON -> out().print(data.json());
            case MARKDOWN -> out().print(RankTable.of(ranking, shown, READ).markdown(texts)
                + firm.map(each -> "\n" + FirmnessText.markdown(each, shown.size(), texts)).orElse(""));
            default -> out().print(RankText.of(ranking, shown, texts)
                + firm.map(each -> FirmnessText.plain(each, shown.size(), texts)).orElse(""));
        }
    }

    private void write(Path file, Contenders contenders, List<Placement> shown) throws WrongCall, IOException {
        if (shown.isEmpty()) throw new WrongCall("no service passes; there is nothing to write");
        var ranking = contenders.ranking();
        var catalog = ranking.catalog();
        var exploration = Exploration.of(ranking.weights()).above(floors.levels(catalog)).showing(
            category == null ? Set.of() : Set.of(shown.get(0).service().category().id()),
            provider == null ? Set.of() : Set.of(shown.get(0).service().provider().name()));
        edition.write(file, new Takeaway(Motif.RANKING, Comparison.of(ranking, List.of(shown.get(0).service())), shown,
            "", SheetFormat.SLIDE), contenders, exploration);
    }

    // Firmness is asked of all services that pass the filters, however many of them are printed.
    private Contenders contenders(Ranking ranking) throws WrongCall {
        var catalog = ranking.catalog();
        Predicate<Service> passes = floors.in(catalog);
        if (category != null) {
            mustExist("category", category, catalog, each -> each.category().id(), each -> each.category().name());
            passes = passes.and(each -> names(category, each.category().id())
                || names(category, each.category().name()));
        }
        if (provider != null) {
            mustExist("provider", provider, catalog, each -> each.provider().name(), each -> each.provider().name());
            passes = passes.and(each -> names(provider, each.provider().name()));
        }
        var passing = passes;
        return Contenders.of(ranking, place -> passing.test(catalog.services().get(place)));
    }

    private static void mustExist(String what, String name, Catalog catalog, Function<Service, String> id,
                                  Function<Service, String> words) throws WrongCall {
        if (catalog.services().stream().anyMatch(each -> names(name, id.apply(each)) || names(name, words.apply(each))))
            return;
        var known = catalog.services().stream().map(id).distinct().sorted().toList();
        throw new WrongCall("no service has the " + what + " \"" + name + "\"; " + Spelling.wayOut(name, known));
    }

    private static boolean names(String given, String name) {
        return given.strip().equalsIgnoreCase(name);
    }
}
