package serverlesslabel.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.TableImport;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;

/** The command {@code import}: makes a catalog folder of a table whose columns may be called anything. */
@Command(name = "import", mixinStandardHelpOptions = true,
    description = "Make a catalog folder of a table: print what its columns are taken for and the first rows as they "
        + "are read, then write the folder. The rubric is the shipped one, or that of --catalog.")
final class ImportCommand implements Callable<Integer> {

    private static final String IGNORED = "ignore";

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    @Parameters(paramLabel = "TABLE", description = "The table: a file that ends in .csv or .tsv.")
    private Path table = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write; it must be empty or not exist.")
    private @Nullable Path folder;

    @Option(names = "--map", paramLabel = "HEADING=MEANING", description = "What a column holds: name, mode, provider,"
        + " category, documentation, id, reason, source, checked, a fact, a characteristic, or ignore."
        + " May be repeated.")
    private List<String> mapped = new ArrayList<>();

    @Option(names = "--set", paramLabel = "FIELD=TEXT", description = "What is the same in all rows: provider,"
        + " category, documentation, mode, reason, source or checked. May be repeated.")
    private List<String> constants = new ArrayList<>();

    @Option(names = "--preview", description = "Write nothing.")
    private boolean previewOnly;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(table)) throw wrong("there is no table " + table);
        if (folder == null && !previewOnly)
            throw wrong("give the folder to write with --out, or --preview to write none");
        if (folder != null && previewOnly) throw wrong("--preview writes nothing; leave out --out");
        var source = new TableImport(table, catalogs.selection().orElse(CatalogSelection.SHIPPED), "en");
        var preview = source.preview();
        if (preview.headings().isEmpty()) return found(preview);
        var mapping = mapping(source, preview);
        preview = source.preview(mapping);
        print(preview);
        return folder == null ? found(preview) : write(source, mapping, folder);
    }

    private int found(TablePreview preview) {
        var problems = Stream.concat(preview.problems().stream(), preview.rows().stream()
            .flatMap(row -> row.problems().stream())).toList();
        CatalogOption.print(problems, err());
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private TableMapping mapping(TableImport source, TablePreview preview) {
        var mapping = preview.mapping();
        for (var option : mapped) {
            var parts = parts("--map", option);
            mapping = mapping.with(column(parts[0], preview), meaning(parts[1], source));
        }
        for (var option : constants) {
            var parts = parts("--set", option);
            var known = source.meanings().stream().filter(meaning -> meaning.kind() == ColumnMeaning.Kind.FIELD)
                .map(ColumnMeaning::id).filter(field -> !field.equals("id") && !field.equals("name")).toList();
            if (!known.contains(parts[0])) throw wrong("there is no field \"" + parts[0] + "\" that is the same in all"
                + " rows; " + Suggestion.sentence(parts[0], known));
            mapping = mapping.withConstant(parts[0], parts[1]);
        }
        return mapping;
    }

    // A heading may hold an equals sign, a meaning cannot.
    private String[] parts(String option, String text) {
        int equals = option.equals("--map") ? text.lastIndexOf('=') : text.indexOf('=');
        if (equals < 0) throw wrong(option + " is \"" + text + "\"; write it as " + (option.equals("--map")
            ? "\"Latency=wake-up\"" : "provider=Acme"));
        return new String[] {text.substring(0, equals).strip(), text.substring(equals + 1).strip()};
    }

    private int column(String heading, TablePreview preview) {
        int column = preview.headings().indexOf(heading);
        if (column >= 0) return column;
        for (int i = 0; i < preview.headings().size(); i++)
            if (preview.headings().get(i).equalsIgnoreCase(heading)) return i;
        throw wrong("there is no column \"" + heading + "\"; " + Suggestion.sentence(heading, preview.headings()));
    }

    private ColumnMeaning meaning(String text, TableImport source) {
        if (text.equals(IGNORED) || text.isEmpty()) return ColumnMeaning.IGNORED;
        return source.meaning(text).orElseThrow(() -> wrong("a column cannot hold \"" + text + "\"; "
            + Suggestion.sentence(text, source.meanings().stream().map(ColumnMeaning::id).distinct().toList())));
    }

    private void print(TablePreview preview) {
        var out = spec.commandLine().getOut();
        out.println("Columns:");
        for (int i = 0; i < preview.headings().size(); i++)
            out.println("  " + SafeText.oneLine(preview.headings().get(i)) + " = "
                + said(preview.mapping().columns(), i));
        new LinkedHashMap<>(preview.mapping().constants())
            .forEach((field, text) -> out.println("  " + field + " is \"" + SafeText.oneLine(text) + "\" in all rows"));
        out.println("First rows:");
        for (var row : preview.rows()) out.println("  " + row.line() + ": "
            + row.service().map(service -> said(service, preview)).orElse("not read"));
    }

    private static String said(List<ColumnMeaning> columns, int column) {
        var meaning = column < columns.size() ? columns.get(column) : ColumnMeaning.IGNORED;
        return meaning.kind() == ColumnMeaning.Kind.IGNORED ? IGNORED
            : meaning.kind() == ColumnMeaning.Kind.FIELD ? meaning.id() : meaning.heading();
    }

    private static String said(Service service, TablePreview preview) {
        var levels = preview.rubric().characteristics().stream().map(characteristic -> characteristic.id() + " "
            + service.levels().of(characteristic)).collect(Collectors.joining(", "));
        var facts = service.facts().byQuestion().values().stream().map(fact -> fact.question().id() + " "
            + FactWords.value(fact, Texts.english())).collect(Collectors.joining(", "));
        return service.title() + " (" + service.provider().name() + ", " + service.category().id() + "): "
            + (facts.isEmpty() ? "" : facts + "; ") + "levels " + levels;
    }

    private int write(TableImport source, TableMapping mapping, Path target) throws IOException {
        try {
            var outcome = source.write(mapping, target);
            CatalogOption.print(outcome.problems(), err());
            err().println(outcome.services() == 0 ? "Nothing was written: no row can be read." : outcome.services()
                + (outcome.services() == 1 ? " service" : " services") + " written to " + target + ".");
            return outcome.problems().isEmpty() && outcome.services() > 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
        } catch (IOException e) {
            var why = FileFailure.of(e);
            if (why.kind() == FileFailure.Kind.NOT_EMPTY) throw wrong(target + ": "
                + Texts.english().get(why.key(), why.detail()));
            throw new IOException(target + " cannot be written: " + Texts.english().get(why.key(), why.detail()), e);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
