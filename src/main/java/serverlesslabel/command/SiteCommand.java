package serverlesslabel.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Source;
import serverlesslabel.export.Exporter;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.AtomicFolder;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Typeface;
import serverlesslabel.site.Site;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** The command {@code site}: writes a catalog as a site of plain files. */
@Command(name = "site", mixinStandardHelpOptions = true,
    description = "Write the catalog as a site of plain files, for any web server: the page that can be played with, a"
        + " page for each service, category and definition, labels, badges, feeds of what changed, and the data.")
final class SiteCommand extends CatalogCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR",
        description = "The folder to write, as a whole; it must be missing, empty or a site written before.")
    private Path out = Path.of("");

    @Option(names = "--address", paramLabel = "URL",
        description = "Where the site will stand, for feeds and badges; links between its pages are relative.")
    private @Nullable String address;

    @Override
    void run(Catalog catalog) throws UsageException, IOException {
        if (Files.exists(out) && !Files.isDirectory(out))
            throw new UsageException("--out is " + out + ", a file; it must be a folder");
        if (catalog.services().isEmpty()) throw new UsageException("the catalog has no service to write a site of");
        var place = place();
        try {
            AtomicFolder.requireReplaceable(out);
            var exporter = inAllLanguages(new Exporter(new Typeface(), IconFolder.shipped(), texts()));
            var files = Site.files(catalog, exporter, ExplorationText.of(
                Exploration.of(catalog.rubric().reference()), List.of(), catalog), place, texts());
            AtomicFolder.write(out, files);
            err().println(files.size() + " files in " + out);
        } catch (IOException e) {
            var why = FileFailure.of(e);
            throw new IOException("cannot write " + out + ": " + Texts.english().get(why.key(), why.detail()), e);
        }
    }

    private String place() throws UsageException {
        if (address == null) return "";
        try {
            if (Source.isAddress(URI.create(address))) return address;
        } catch (IllegalArgumentException e) {
            throw new UsageException("--address is \"" + address + "\", no address: " + e.getMessage());
        }
        throw new UsageException("--address is \"" + address + "\"; it must be that of a web page, https://…");
    }
}
