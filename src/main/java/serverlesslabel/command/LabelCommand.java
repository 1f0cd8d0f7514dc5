package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Exploration;

/** Writes the label of one service, or of every service, as a picture. */
@Command(name = "label", mixinStandardHelpOptions = true,
    description = "Write the label of a service as a picture: .png, .svg or .pdf; or the labels of all.")
final class LabelCommand extends CatalogCommand {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Of of = new Of();

    @Option(names = "--out", required = true, paramLabel = "FILE",
        description = "The file to write; with --all the folder, which is made where it is missing.")
    private Path out = Path.of("");

    @Option(names = "--badge", description = "The small arrow with its letter, for a line of text, not the label.")
    private boolean badge;

    @Option(names = "--format", paramLabel = "F", defaultValue = "svg",
        description = "With --all: svg (default), png or pdf.")
    private Format format = Format.SVG;

    @Mixin
    private final ExportOptions edition = new ExportOptions();

    private enum Format { SVG, PNG, PDF }

    /** One service, or all of them. */
    private static final class Of {

        @Parameters(paramLabel = "ID", arity = "0..1", description = "The service.")
        private @Nullable String id;

        /** Read by picocli only: where it is given there is no id. */
        @SuppressWarnings("unused")
        @Option(names = "--all", description = "Every service of the catalog, a file each.")
        private boolean all;
    }

    @Override
    void run(Catalog catalog) throws UsageException, IOException {
        var ranking = Ranking.of(catalog, catalog.rubric().reference());
        if (of.id != null) {
            edition.mustBeRight(out, motif());
            write(out, service(of.id, catalog), ranking);
            return;
        }
        if (Files.exists(out) && !Files.isDirectory(out))
            throw new UsageException("--out is " + out + ", a file; with --all it must be a folder");
        var services = catalog.services();
        edition.mustBeRight(file(services.isEmpty() ? "x" : services.get(0).id().text()), motif());
        Files.createDirectories(out);
        for (int i = 0; i < services.size(); i++) {
            write(file(services.get(i).id().text()), services.get(i), ranking);
            err().println(i + 1 + " of " + services.size() + ": " + services.get(i).id());
        }
    }

    private Motif motif() {
        return badge ? Motif.BADGE : Motif.LABEL;
    }

    private Path file(String id) {
        return out.resolve(id + "." + format.name().toLowerCase(Locale.ROOT));
    }

    private void write(Path file, Service service, Ranking ranking) throws IOException {
        var comparison = Comparison.of(ranking, List.of(service));
        edition.write(file, new Takeaway(motif(), comparison, comparison.placements(), "", SheetFormat.SLIDE),
            Alternatives.all(ranking), Exploration.of(ranking.weights()).withSelected(Optional.of(service.id())));
    }
}
