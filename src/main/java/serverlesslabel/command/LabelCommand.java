package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The command {@code label}: writes the label of one service, or of every service, as a picture. */
@Command(name = "label", mixinStandardHelpOptions = true,
    description = "Write the label of a service as a picture, or the labels of all.")
final class LabelCommand extends CatalogCommand {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--out", required = true, paramLabel = "FILE",
        description = "The file to write, which ends in ${bundle:files.label}; with --all the folder, which is"
            + " made where it is missing.")
    private Path out = Path.of("");

    @Option(names = "--badge", description = "The small arrow with its letter, for a line of text, not the label.")
    private boolean badge;

    @Option(names = "--format", paramLabel = "F", defaultValue = "svg",
        description = "With --all, what each file is; as the ends of names, without the dot (default svg).")
    private String format = "";

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private final ExportOptions export = new ExportOptions();

    /** The services to label: one, or all of them. */
    private static final class Target {

        @Parameters(paramLabel = "ID", arity = "0..1", description = "The service.")
        private @Nullable String id;

        /** Set by picocli and never read: if it is given, there is no id. */
        @SuppressWarnings("unused")
        @Option(names = "--all", description = "Every service of the catalog, a file each.")
        private boolean all;
    }

    @Override
    void run(Catalog latest) throws UsageException, IOException {
        var catalog = asOf.view(latest);
        var ranking = Ranking.of(catalog, catalog.rubric().reference());
        if (target.id != null) {
            if (spec().commandLine().getParseResult().hasMatchedOption("--format"))
                throw new UsageException("--format is for --all; of one label the end of " + out
                    + " says what it becomes");
            export.validate(out, kind());
            write(out, service(target.id, catalog), ranking);
            return;
        }
        if (Files.exists(out) && !Files.isDirectory(out))
            throw new UsageException("--out is " + out + ", a file; with --all it must be a folder");
        var services = catalog.services();
        var type = type();
        export.validate(file("ID", type), kind());
        Files.createDirectories(out);
        for (int i = 0; i < services.size(); i++) {
            write(file(services.get(i).id().text(), type), services.get(i), ranking);
            err().println(i + 1 + " of " + services.size() + ": " + services.get(i).id());
        }
    }

    private ExportKind kind() {
        return badge ? ExportKind.BADGE : ExportKind.LABEL;
    }

    private FileType type() throws UsageException {
        var types = FileType.ofKind(kind());
        return types.stream().filter(type -> type.id().equalsIgnoreCase(format)).findFirst()
            .orElseThrow(() -> new UsageException("there is no format \"" + format + "\" of labels; "
                + Suggestion.sentence(format, types.stream().map(FileType::id).toList())));
    }

    private Path file(String id, FileType type) {
        return out.resolve(id + type.extension());
    }

    private void write(Path file, Service service, Ranking ranking) throws UsageException, IOException {
        var comparison = Comparison.of(ranking, List.of(service));
        export.write(file, ExportSubject.compared(kind(), comparison, "", SheetFormat.SLIDE),
            Alternatives.all(ranking), Exploration.of(ranking.weights()).withSelected(Optional.of(service.id()))
                .withDay(ranking.catalog().day()),
            texts(), this::inAllLanguages);
    }
}
