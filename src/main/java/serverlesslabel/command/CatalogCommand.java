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
import serverlesslabel.files.json.Suggestion;

/** What commands on a catalog share: reading it, saying what is wrong with it, and ending with the right code. */
abstract sealed class CatalogCommand implements Callable<Integer> permits RankCommand, ExportCommand, LabelCommand,
    ExplainCommand {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    /** Does the work on what could be read. */
    abstract void run(Catalog catalog) throws UsageException, IOException;

    @Override
    public final Integer call() throws IOException {
        var catalog = catalogs.read(err());
        try {
            run(catalog);
        } catch (UsageException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
        return catalog.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    CommandSpec spec() {
        return spec;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The service an argument names. */
    static Service service(String id, Catalog catalog) throws UsageException {
        Optional<Service> found = ServiceId.isValid(id) ? catalog.service(new ServiceId(id)) : Optional.empty();
        List<String> known = catalog.services().stream().map(each -> each.id().text()).toList();
        return found.orElseThrow(() -> new UsageException("there is no service \"" + id + "\"; "
            + Suggestion.wayOut(id, known)));
    }
}
