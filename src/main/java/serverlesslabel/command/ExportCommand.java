package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.Motif;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** Writes the comparison of one to six services as a picture, a document or data. */
@Command(name = "export", mixinStandardHelpOptions = true,
    description = "Write the comparison of one to six services as a picture (.png, .svg, .pdf), as a section of a"
        + " decision record (.md), as a page (.html) or as data (.csv, .json). Pictures carry the exploration: open"
        + " one in the window to go on with it.")
final class ExportCommand extends CatalogCommand {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The services, in the order of the columns.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE",
        description = "The file to write; the end of its name says what it becomes.")
    private Path out = Path.of("");

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--title", paramLabel = "T", defaultValue = "",
        description = "The title; else the services' names.")
    private String title = "";

    @Option(names = "--picture", paramLabel = "M", defaultValue = "sheet",
        description = "sheet (default), or radar for the radar alone.")
    private String motif = "";

    @Option(names = "--paper", paramLabel = "P", defaultValue = "slide",
        description = "slide (default), a4, a4-landscape or square.")
    private String paper = "";

    @Mixin
    private final ExportOptions edition = new ExportOptions();

    @Override
    void run(Catalog catalog) throws UsageException, IOException {
        var services = new ArrayList<Service>();
        for (var id : ids.stream().distinct().toList()) services.add(service(id, catalog));
        if (services.size() > Comparison.MOST)
            throw new UsageException("a comparison has at most six services; these are " + services.size());
        var format = SheetFormat.of(paper).orElseThrow(() -> new UsageException("there is no paper \"" + paper + "\"; "
            + Suggestion.wayOut(paper, Stream.of(SheetFormat.values()).map(SheetFormat::id).toList())));
        var of = Motif.of(motif).filter(each -> each == Motif.SHEET || each == Motif.RADAR)
            .orElseThrow(() -> new UsageException("there is no picture \"" + motif + "\"; "
                + Suggestion.wayOut(motif, List.of(Motif.SHEET.id(), Motif.RADAR.id()))));
        edition.mustBeRight(out, of);
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(Texts.english().get("weights.unset"));
        var ranking = Ranking.of(catalog, asked);
        var comparison = Comparison.of(ranking, services);
        var compared = services.stream().map(Service::id).toList();
        edition.write(out, new Takeaway(of, comparison, comparison.placements(), title, format),
            Alternatives.all(ranking),
            Exploration.of(asked).withPinned(compared).withSelected(Optional.of(compared.get(0))));
    }
}
