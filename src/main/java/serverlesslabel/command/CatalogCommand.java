package serverlesslabel.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.export.Exporter;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** The base of the commands that read a catalog: prints its problems to the error output and returns the exit code. */
abstract sealed class CatalogCommand implements Callable<Integer> permits RankCommand, ExportCommand, LabelCommand,
    ExplainCommand, SiteCommand {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    @Mixin
    private final LanguageOption languages = new LanguageOption();

    /**
     * Runs the command.
     *
     * @param catalog what could be read of the catalog, in the language of what is written
     * @throws UsageException if an argument means nothing in this catalog
     * @throws IOException    if a file cannot be written
     */
    abstract void run(Catalog catalog) throws UsageException, IOException;

    @Override
    public final Integer call() throws IOException {
        try {
            var catalog = catalogs.read(languages.language(), err());
            run(catalog);
            return catalog.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
        } catch (UsageException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** Returns the texts in the language of what is written. */
    final Texts texts() throws UsageException {
        return Texts.of(languages.language());
    }

    /** Returns the catalog of this command in another language; its problems have been printed already. */
    Optional<Catalog> translation(Language language) {
        return Optional.of(catalogs.read(language));
    }

    /** Returns an exporter whose pages have the words of every language. */
    Exporter inAllLanguages(Exporter exporter) {
        return exporter.withTranslations(this::translation);
    }

    /** Returns the command as picocli sees it. */
    CommandSpec spec() {
        return spec;
    }

    /** Returns the standard output. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Returns the error output. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /**
     * Returns the service with an id.
     *
     * @throws UsageException if there is none
     */
    static Service service(String id, Catalog catalog) throws UsageException {
        Optional<Service> found = ServiceId.isValid(id) ? catalog.service(new ServiceId(id)) : Optional.empty();
        List<String> known = catalog.services().stream().map(service -> service.id().text()).toList();
        return found.orElseThrow(() -> new UsageException("there is no service \"" + id + "\"; "
            + Suggestion.sentence(id, known)));
    }
}
