package serverlesslabel.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.ComparisonSheet;
import serverlesslabel.drawing.Sheet;
import serverlesslabel.drawing.SheetFormat;
import serverlesslabel.files.Spelling;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Writes the comparison of one to six services as a picture. */
@Command(name = "export", mixinStandardHelpOptions = true,
    description = "Write the comparison of one to six services as a picture.")
final class ExportCommand extends CatalogCommand {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The services, in the order of the columns.")
    private List<String> ids = new ArrayList<>();

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--title", paramLabel = "T", defaultValue = "",
        description = "The title; else the services' names.")
    private String title = "";

    @Option(names = "--paper", paramLabel = "P", defaultValue = "slide",
        description = "slide (default), a4, a4-landscape or square.")
    private String paper = "";

    @Mixin
    private final PictureOptions picture = new PictureOptions();

    @Override
    void run(Catalog catalog) throws WrongCall, IOException {
        var services = new ArrayList<Service>();
        for (var id : ids.stream().distinct().toList()) services.add(service(id, catalog));
        if (services.size() > Comparison.MOST)
            throw new WrongCall("a comparison has at most six services; these are " + services.size());
        var format = SheetFormat.of(paper).orElseThrow(() -> new WrongCall("there is no paper \"" + paper + "\"; "
            + Spelling.wayOut(paper, Stream.of(SheetFormat.values()).map(SheetFormat::id).toList())));
        picture.mustBeRight();
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(Texts.english().say("weights.unset"));
        var ranking = Ranking.of(catalog, asked);
        var sheet = new Sheet(Comparison.of(ranking, services), Contenders.all(ranking), title, format);
        picture.write(ComparisonSheet.draw(sheet, picture.paper(format.width(), format.height()), Texts.english()));
    }
}
