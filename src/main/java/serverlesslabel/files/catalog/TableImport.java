package serverlesslabel.files.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.domain.Service;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.files.table.TableLayout;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ImportOutcome;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;

/**
 * Imports a table whose columns may be called anything: guesses what they hold, shows the first rows as they will be
 * read, and writes a catalog folder in which nothing has to be guessed. Window and command line both use it.
 */
public final class TableImport {

    /** In rows. */
    private static final int PREVIEWED = 20;

    private final Path file;
    private final Optional<Path> rubricFile;
    private final CatalogProblems rubricProblems = new CatalogProblems();
    private final Catalog base;
    private final ColumnNames names;

    /**
     * An import of a table into a catalog that has the rubric of other catalogs.
     *
     * @param language the id of the language in which facts and categories are named
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public TableImport(Path file, CatalogSelection rated, String language) {
        this.file = file;
        var rubrics = new RubricFiles(new Schemas(), Optional.of(language), rubricProblems);
        var own = CatalogReader.ownRubric(rated);
        var read = own.flatMap(rubrics::read);
        // A rubric with errors is reported, and nothing is read then.
        this.rubricFile = own.filter(any -> read.isPresent());
        this.base = read.orElseGet(rubrics::shipped);
        this.names = new ColumnNames(base.rubric(), RubricFiles.inAllLanguages(rubricFile));
    }

    /** Returns everything that a column may hold, in the order in which it is offered. */
    public List<ColumnMeaning> meanings() {
        return LikelyColumns.all(names).toList();
    }

    /** Returns what a heading such as "sla", "elastic level" or "source" means; empty if nothing. */
    public Optional<ColumnMeaning> meaning(String heading) {
        return names.meanings(heading).stream().findFirst();
    }

    /** Returns the first rows with the columns that are most likely. */
    public TablePreview preview() {
        return preview(layout -> LikelyColumns.of(names, layout));
    }

    /** Returns the first rows as a catalog reads them: by headings that are names, and nothing else. */
    public TablePreview asItIs() {
        return preview(layout -> ColumnGuess.exact(names, layout));
    }

    /** Returns the first rows with these columns. */
    public TablePreview preview(TableMapping mapping) {
        return preview(layout -> mapping);
    }

    private interface Choice {

        TableMapping of(TableLayout layout);
    }

    private TablePreview preview(Choice columns) {
        var problems = new Problems(file.toString());
        var layout = reader(problems).layout();
        if (layout.isEmpty() || rubricProblems.all().size() > 0) return new TablePreview(base.rubric(), meanings(),
            List.of(), new TableMapping(List.of(), Map.of()), List.of(), all(problems));
        var mapping = columns.of(layout.get());
        var header = new TableHeader(names, mapping);
        boolean valid = header.read(layout.get(), problems);
        var rows = layout.get().below().stream().limit(PREVIEWED).map(row -> {
            var found = new Problems(file.toString());
            var service = valid ? new RowChecker(file, header, new Schemas(), LookupPeriod.untilToday(), found)
                .service(row) : Optional.<Service>empty();
            return new TablePreview.Row(row.spot().line(), row.cells(), service, found.sorted());
        }).toList();
        return new TablePreview(base.rubric(), meanings(), layout.get().headingRow().get(0).cells(), mapping, rows,
            all(problems));
    }

    /**
     * Writes a catalog folder with the services of all rows that have no error, and with the rubric that rates them
     * unless it is the shipped one. Writes nothing if there is no such row.
     *
     * @param folder a folder that is empty or does not exist
     * @throws serverlesslabel.io.FileFailureException if the folder is there and not empty
     * @throws IOException                             if it cannot be written
     */
    public ImportOutcome write(TableMapping mapping, Path folder) throws IOException {
        var problems = new Problems(file.toString());
        var reader = reader(problems);
        var table = reader.open(layout -> mapping);
        var entries = table.map(opened -> reader.read(opened, ServicesReader.MOST, read -> { })).orElse(List.of());
        if (table.isEmpty() || entries.isEmpty() || rubricProblems.all().size() > 0)
            return new ImportOutcome(folder, 0, all(problems));
        var name = stem() + ".csv";
        var rows = new ServiceRows(table.get().header(), "Stated in " + name + ".");
        var text = new StringBuilder(rows.headings());
        entries.forEach(entry -> text.append(rows.row(entry.service())));
        CatalogFolder.write(folder, name, text.toString(), rubricFile);
        return new ImportOutcome(folder, entries.size(), all(problems));
    }

    /**
     * Writes a catalog folder like {@link #write}: the chosen folder if it is empty or does not exist, otherwise a new
     * one inside it, named after the table.
     *
     * @throws IOException if it cannot be written
     */
    public ImportOutcome writeInto(TableMapping mapping, Path chosen) throws IOException {
        return write(mapping, CatalogFolder.free(chosen, stem()));
    }

    private String stem() {
        return file.getFileName().toString().replaceAll("\\.[A-Za-z]+$", "");
    }

    private TableReader reader(Problems problems) {
        return new TableReader(file, names, new Schemas(), LookupPeriod.untilToday(), problems);
    }

    private List<Problem> all(Problems problems) {
        var listed = Stream.concat(rubricProblems.all().stream(), problems.sorted().stream());
        return (problems.unlisted() == 0 ? listed : Stream.concat(listed,
            Stream.of(Problem.unlisted(file.toString(), problems.unlisted())))).toList();
    }
}
