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
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.Column;
import serverlesslabel.report.DecisionRecord;
import serverlesslabel.report.Document;
import serverlesslabel.report.HtmlPage;
import serverlesslabel.report.RankTable;
import serverlesslabel.text.Texts;

/** Writes the comparison of one to six services as a picture, a document or data. */
@Command(name = "export", mixinStandardHelpOptions = true,
    description = "Write the comparison of one to six services as a picture (.png, .svg), as a section of a decision"
        + " record (.md), as a page (.html) or as data (.csv, .json).")
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

    private final Texts texts = Texts.english();

    @Override
    void run(Catalog catalog) throws WrongCall, IOException {
        var services = new ArrayList<Service>();
        for (var id : ids.stream().distinct().toList()) services.add(service(id, catalog));
        if (services.size() > Comparison.MOST)
            throw new WrongCall("a comparison has at most six services; these are " + services.size());
        picture.mustBeRight(Document.endings());
        var asked = weights.in(catalog);
        if (asked.unset()) err().println(texts.say("weights.unset"));
        var comparison = Comparison.of(Ranking.of(catalog, asked), services);
        var document = Document.of(picture.out());
        if (document.isEmpty()) picture.write(sheet(comparison, paper()));
        else picture.write(text(document.get(), comparison));
    }

    private String text(Document document, Comparison comparison) {
        var shown = Contenders.all(comparison.ranking());
        return switch (document) {
            case MD -> DecisionRecord.of(comparison, shown, title, texts);
            case HTML -> HtmlPage.of(comparison, shown, title,
                picture.forPage(paper -> sheet(comparison, paper), paper()), texts);
            case CSV -> RankTable.of(comparison.ranking(), comparison.placements(), Column.DATA).csv();
            case JSON -> RankTable.of(comparison.ranking(), comparison.placements(), Column.DATA).json();
        };
    }

    private Paper paper() {
        return picture.paper(ComparisonSheet.WIDTH, ComparisonSheet.HEIGHT);
    }

    private Picture sheet(Comparison comparison, Paper paper) {
        return ComparisonSheet.draw(comparison, title, paper, texts);
    }
}
