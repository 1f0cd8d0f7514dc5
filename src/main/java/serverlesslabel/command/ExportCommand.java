package serverlesslabel.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.ComparisonSheet;
import serverlesslabel.ranking.Comparison;
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

    @Mixin
    private final PictureOptions picture = new PictureOptions();

    @Override
    void run(Catalog catalog) throws WrongCall, IOException {
        var services = new ArrayList<Service>();
        for (var id : ids.stream().distinct().toList()) services.add(service(id, catalog));
        if (services.size() > Comparison.MOST)
            throw new WrongCall("a comparison has at most six services; these are " + services.size());
        picture.mustBeRight();
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(Texts.english().say("weights.unset"));
        var comparison = Comparison.of(Ranking.of(catalog, asked), services);
        picture.write(ComparisonSheet.draw(comparison, title, picture.paper(ComparisonSheet.WIDTH,
            ComparisonSheet.HEIGHT), Texts.english()));
    }
}
