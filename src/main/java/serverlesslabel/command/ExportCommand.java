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
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileType;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** The command {@code export}: writes the comparison of one to six services as a picture, a document or data. */
@Command(name = "export", mixinStandardHelpOptions = true,
    description = "Write the comparison of one to six services as a picture, as a section of a decision record, as a"
        + " page or as data. Pictures carry the exploration: open one in the window to go on with it.")
final class ExportCommand extends CatalogCommand {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The services, in the order of the columns.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE",
        description = "The file to write; the end of its name says what it becomes: ${bundle:files.sheet}.")
    private Path out = Path.of("");

    @ArgGroup(exclusive = true)
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--title", paramLabel = "T", defaultValue = "",
        description = "The title; else what the comparison has found.")
    private String title = "";

    @Option(names = "--picture", paramLabel = "M", defaultValue = "sheet",
        description = "What is drawn: ${bundle:pictures} (default sheet).")
    private String picture = "";

    @Option(names = "--paper", paramLabel = "P", defaultValue = "slide",
        description = "What a sheet is laid out for: ${bundle:papers} (default slide).")
    private String paper = "";

    @Mixin
    private final PeopleOption persons = new PeopleOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private final ExportOptions export = new ExportOptions();

    @Override
    void run(Catalog latest) throws UsageException, IOException {
        var catalog = asOf.view(latest);
        var services = new ArrayList<Service>();
        for (var id : ids.stream().distinct().toList()) services.add(service(id, catalog));
        if (services.size() > Comparison.MOST)
            throw new UsageException("a comparison has at most six services; these are " + services.size());
        var format = SheetFormat.of(paper).orElseThrow(() -> new UsageException("there is no paper \"" + paper + "\"; "
            + Suggestion.sentence(paper, Stream.of(SheetFormat.values()).map(SheetFormat::id).toList())));
        var pictures = ExportKind.about(ExportKind.Services.COMPARED);
        var kind = ExportKind.of(picture).filter(pictures::contains)
            .orElseThrow(() -> new UsageException("there is no picture \"" + picture + "\"; "
                + Suggestion.sentence(picture, pictures.stream().map(ExportKind::id).toList())));
        export.validate(out, kind);
        if (!persons.files().isEmpty() && FileType.of(out).filter(FileType::namesPeople).isEmpty())
            throw new UsageException("--person is for documents, not for " + out + "; leave it out");
        var people = persons.people(catalog);
        var asked = weights.weights(catalog);
        if (asked.unset()) err().println(Texts.english().get("weights.unset"));
        var ranking = Ranking.of(catalog, asked);
        var comparison = Comparison.of(ranking, services);
        var compared = services.stream().map(Service::id).toList();
        export.write(out, ExportSubject.compared(kind, comparison, title, format),
            Alternatives.all(ranking), Exploration.of(asked).withPinned(compared)
            .withSelected(Optional.of(compared.get(0))).withDay(catalog.day()),
            texts(), exporter -> inAllLanguages(exporter).withPeople(people));
    }
}
