package serverlesslabel.files.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.files.table.TableFile;

/** Reads services: of folders every {@code .json} file and table below {@code services}, and of tables. */
final class ServicesReader {

    /** The most services that are read. */
    static final int MOST = 100_000;

    private static final String JSON = ".json";
    /** Endings of files that may hold services in a way that is not read. */
    private static final Set<String> UNREAD = Set.of("yml", "yaml", "toml", "xml", "xls", "xlsx", "xlsm", "ods",
        "numbers", "json5", "jsonc", "jsonl", "ndjson");

    private final Rubric rubric;
    private final Supplier<List<Rubric>> translations;
    private final RubricFiles words;
    private final Schemas schemas;
    private final LookupPeriod days;
    private final CatalogProblems problems;
    private final ReadingProgress progress;
    private final List<Service> services = new ArrayList<>();
    private final Map<ServiceId, Origin> origins = new HashMap<>();
    /** Whether more services were found than are read. */
    private boolean full;
    /** What columns of tables may be called; made for the first one. */
    private Optional<ColumnNames> names = Optional.empty();

    /** Where a service comes from: its file, and its provider. */
    private record Origin(String file, Provider provider) {}

    /**
     * A reader for services rated by a rubric.
     *
     * @param translations supplies the rubric in all its languages; called only if there is a table
     * @param words        reads the translation of the services of a folder
     * @param days         the days on which facts may have been looked up; other days are reported
     */
    ServicesReader(Rubric rubric, Supplier<List<Rubric>> translations, RubricFiles words, Schemas schemas,
                   LookupPeriod days, CatalogProblems problems, ReadingProgress progress) {
        this.rubric = rubric;
        this.translations = translations;
        this.words = words;
        this.schemas = schemas;
        this.days = days;
        this.problems = problems;
        this.progress = progress;
    }

    /** Returns whether a path is an existing file with a table. */
    static boolean isTable(Path file) {
        return TableFile.isTable(file) && Files.isRegularFile(file);
    }

    /** Returns the services of all folders and tables, each id once; those with errors are reported and left out. */
    List<Service> read(List<Path> catalogs) {
        catalogs.forEach(path -> {
            if (isTable(path)) readFile(path);
            else readFolder(path);
        });
        return services;
    }

    /** Returns the services read so far, followed by the shipped ones whose ids are not among them. */
    List<Service> withShipped(Path folder) {
        var shipped = new ServicesReader(rubric, translations, words, Schemas.TRUSTED, days, problems, progress);
        shipped.readFolder(folder);
        return Stream.concat(services.stream(), shipped.services.stream()
            .filter(service -> !origins.containsKey(service.id()))).toList();
    }

    private void readFolder(Path folder) {
        var below = folder.resolve("services");
        if (!Files.isDirectory(below)) {
            // Of a folder in a folder that may not be looked into, nobody knows whether it is there.
            boolean absent = Files.notExists(below) || Files.exists(below);
            if (absent) problems.add(below, "problem.services.folder");
            else problems.add(below, "problem.folder.unreadable", Message.of("problem.file.denied"));
            return;
        }
        int before = services.size();
        serviceFiles(below).forEach(this::readFile);
        var read = services.subList(before, services.size());
        var translated = words.translated(List.copyOf(read), folder);
        for (int i = 0; i < translated.size(); i++) read.set(i, translated.get(i));
    }

    private List<Path> serviceFiles(Path below) {
        var files = new ArrayList<Path>();
        CatalogWalk.through(below, new CatalogWalk.Visitor() {
            @Override
            public boolean file(Path file, BasicFileAttributes attributes) {
                if (isServiceFile(file)) files.add(file);
                else unread(file);
                return true;
            }

            @Override
            public void trouble(Path path, String key, Object... arguments) {
                problems.add(path, key, arguments);
            }
        });
        return files.stream().sorted().toList();
    }

    /** Returns whether the services in a file are read, by the ending of its name. */
    private static boolean isServiceFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON) || TableFile.isTable(file);
    }

    // A file that somebody put there for its services is not passed over in silence; notes and pictures are.
    private void unread(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (UNREAD.contains(name.substring(name.lastIndexOf('.') + 1))) problems.addRemark(file, "problem.file.other");
    }

    private void readFile(Path file) {
        progress.services(services.size());
        if (full) return;
        int before = services.size();
        boolean sound = problems.read(file, found -> {
            if (isTable(file)) readTable(file, found);
            else JsonText.read(file, found).ifPresent(content -> readServices(content, found));
            return true;
        }, false);
        if (!sound) withdraw(before);
    }

    private void withdraw(int before) {
        var withdrawn = services.subList(before, services.size());
        withdrawn.forEach(service -> origins.remove(service.id()));
        withdrawn.clear();
    }

    private void readTable(Path file, Problems found) {
        if (names.isEmpty()) names = Optional.of(new ColumnNames(rubric, translations.get()));
        int before = services.size();
        // One more than there is room for, so that what is left out is said where it begins.
        var reader = new TableReader(file, names.get(), schemas, days, found);
        var table = reader.open(layout -> ColumnGuess.exact(names.get(), layout));
        if (table.isEmpty()) return;
        for (var entry : reader.read(table.get(), MOST - before + 1, read -> progress.services(before + read))) {
            var earlier = Optional.ofNullable(origins.get(entry.service().id()));
            var service = earlier.map(origin -> named(entry, origin)).orElse(entry.service());
            if (!add(service, entry.row(), entry.id(), found)) return;
        }
    }

    // A name that another provider's service has in a file before is told apart like one in the same table.
    private static Service named(TableReader.Entry entry, Origin earlier) {
        var service = entry.service();
        return entry.stated() || earlier.provider().equals(service.provider()) ? service
            : entry.named(RowIds.withProvider(service)).service();
    }

    // A file may hold one service or a list of them.
    private void readServices(Json json, Problems found) {
        var misshapen = schemas.check(Schemas.Kind.SERVICES, json, found);
        var reader = new ServiceReader(rubric, days, found);
        if (!(json instanceof Json.Items items)) {
            reader.read(json, misshapen).ifPresent(service -> add(service, json, found));
            return;
        }
        var byItem = misshapen.stream().collect(Collectors.groupingBy(Pointer::first));
        for (int i = 0; i < items.list().size() && !full; i++) {
            var item = items.list().get(i);
            reader.read(item, byItem.getOrDefault(Optional.of(Integer.toString(i)), List.of()))
                .ifPresent(service -> add(service, item, found));
        }
    }

    private void add(Service service, Json json, Problems found) {
        add(service, json.spot(), CheckedObject.of(json, found).spot("id"), found);
    }

    // Returns whether there is room for another. That there is none is said once.
    private boolean add(Service service, Position spot, Position id, Problems found) {
        if (services.size() >= MOST) {
            found.add(spot, "problem.services.many");
            full = true;
            return false;
        }
        var earlier = origins.putIfAbsent(service.id(), new Origin(found.file(), service.provider()));
        if (earlier == null) services.add(service);
        else found.add(id, "problem.id.used", service.id().text(), earlier.file());
        return true;
    }
}
