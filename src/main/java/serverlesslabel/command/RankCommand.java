package serverlesslabel.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.files.Spelling;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Prints the order of services under some weights. */
@Command(name = "rank", mixinStandardHelpOptions = true,
    description = "Print the services, best first. Ranks are among all services of the catalog, whatever is shown.")
final class RankCommand extends CatalogCommand {

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--category", paramLabel = "C", description = "Show this category only, by id or name.")
    private @Nullable String category;

    @Option(names = "--provider", paramLabel = "P", description = "Show this provider only.")
    private @Nullable String provider;

    @Option(names = "--top", paramLabel = "N", description = "Show so many services at most.")
    private @Nullable Integer top;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), csv, json or markdown.")
    private Format format = Format.TEXT;

    private enum Format { TEXT, CSV, JSON, MARKDOWN }

    @Override
    void run(Catalog catalog) throws WrongCall, IOException {
        if (top != null && top < 1) throw new WrongCall("--top is " + top + "; it must be 1 or more");
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(Texts.english().say("weights.unset"));
        var ranking = Ranking.of(catalog, asked);
        var shown = shown(ranking);
        switch (format) {
            case CSV -> out().print(RankTable.csv(ranking, shown));
            case JSON -> out().print(RankJson.of(ranking, shown));
            case MARKDOWN -> out().print(RankTable.markdown(ranking, shown));
            default -> out().print(RankTable.text(ranking, shown));
        }
    }

    private List<Placement> shown(Ranking ranking) throws WrongCall {
        var catalog = ranking.catalog();
        Stream<Placement> shown = ranking.placements().stream();
        if (category != null) {
            mustExist("category", category, catalog, each -> each.category().id(), each -> each.category().name());
            shown = shown.filter(each -> names(category, each.service().category().id())
                || names(category, each.service().category().name()));
        }
        if (provider != null) {
            mustExist("provider", provider, catalog, each -> each.provider().name(), each -> each.provider().name());
            shown = shown.filter(each -> names(provider, each.service().provider().name()));
        }
        return shown.limit(top == null ? Long.MAX_VALUE : top).toList();
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
