package serverlesslabel.files.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.evidence.LookupPeriod;
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

    /** A service that was read, with the place where it and where its id stands in its file. */
    private record Draft(Service service, Position spot, Position id) {}

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
            if (isTable(path)) readFiles(List.of(new ServiceFile(path, 0)));
            else readFolder(path);
        });
        return services;
    }

    /** Returns the services read so far, followed by the shipped ones whose ids are not among them. */
    List<Service> withShipped(Path folder) {
        var shipped = new ServicesReader(rubric, translations, words, Schemas.TRUSTED, days, problems, progress);
        shipped.readFolder(folder);
        return followedBy(shipped.services);
    }

    /** Returns the services read so far, followed by those others whose ids are not among them. */
    List<Service> followedBy(List<Service> others) {
        return Stream.concat(services.stream(), others.stream()
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
        readFiles(ServiceFile.below(below, problems));
        var read = services.subList(before, services.size());
        var translated = words.translated(List.copyOf(read), folder);
        for (int i = 0; i < translated.size(); i++) read.set(i, translated.get(i));
    }

    private void readFiles(List<ServiceFile> files) {
        var left = files;
        while (!left.isEmpty() && !full) {
            progress.services(services.size());
            var some = ServiceFile.atOnce(left);
            readAtOnce(some);
            left = left.subList(some.size(), left.size());
        }
    }

    // What is in each file does not depend on the others, only which services are taken. Tables are read one by one.
    private void readAtOnce(List<ServiceFile> files) {
        var reports = files.stream().map(file -> problems.forFile(file.path())).toList();
        var drafts = IntStream.range(0, files.size()).parallel().mapToObj(i ->
            drafts(files.get(i), reports.get(i))).toList();
        for (int i = 0; i < files.size() && !full; i++) {
            var found = reports.get(i);
            if (files.get(i).isTable()) readTable(files.get(i).path(), found);
            else drafts.get(i).forEach(draft -> add(draft, found));
        }
    }

    private List<Draft> drafts(ServiceFile file, Problems report) {
        return file.isTable() ? List.of() : problems.read(report, found ->
            JsonText.read(file.path(), found).map(content -> drafts(content, found)).orElse(List.of()), List.of());
    }

    private void readTable(Path file, Problems report) {
        int before = services.size();
        boolean sound = problems.read(report, found -> {
            readRows(file, found);
            return true;
        }, false);
        if (!sound) withdraw(before);
    }

    private void withdraw(int before) {
        var withdrawn = services.subList(before, services.size());
        withdrawn.forEach(service -> origins.remove(service.id()));
        withdrawn.clear();
    }

    private void readRows(Path file, Problems found) {
        if (names.isEmpty()) names = Optional.of(new ColumnNames(rubric, translations.get()));
        int before = services.size();
        // One more than there is room for, so that what is left out is said where it begins.
        var reader = new TableReader(file, names.get(), schemas, days, found);
        var table = reader.open(layout -> ColumnGuess.exact(names.get(), layout));
        if (table.isEmpty()) return;
        for (var entry : reader.read(table.get(), MOST - before + 1, read -> progress.services(before + read))) {
            var earlier = Optional.ofNullable(origins.get(entry.service().id()));
            var service = earlier.map(origin -> named(entry, origin)).orElse(entry.service());
            if (!add(new Draft(service, entry.row(), entry.id()), found)) return;
        }
    }

    // A name that another provider's service has in a file before is told apart like one in the same table.
    private static Service named(TableReader.Entry entry, Origin earlier) {
        var service = entry.service();
        return entry.stated() || earlier.provider().equals(service.provider()) ? service
            : entry.named(RowIds.withProvider(service)).service();
    }

    // A file may hold one service or a list of them.
    private List<Draft> drafts(Json json, Problems found) {
        var misshapen = schemas.check(Schemas.Kind.SERVICES, json, found);
        var reader = new ServiceReader(rubric, days, found);
        if (!(json instanceof Json.Items items))
            return reader.read(json, misshapen).map(service -> draft(service, json, found)).stream().toList();
        var byItem = misshapen.stream().collect(Collectors.groupingBy(Pointer::first));
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < items.list().size() && drafts.size() <= MOST; i++) {
            var item = items.list().get(i);
            reader.read(item, byItem.getOrDefault(Optional.of(Integer.toString(i)), List.of()))
                .ifPresent(service -> drafts.add(draft(service, item, found)));
        }
        return drafts;
    }

    private static Draft draft(Service service, Json json, Problems found) {
        return new Draft(service, json.spot(), CheckedObject.of(json, found).spot("id"));
    }

    // Returns whether there is room for another. That there is none is said once.
    private boolean add(Draft draft, Problems found) {
        var service = draft.service();
        if (full) return false;
        if (services.size() >= MOST) {
            found.add(draft.spot(), "problem.services.many");
            full = true;
            return false;
        }
        var earlier = origins.putIfAbsent(service.id(), new Origin(found.file(), service.provider()));
        if (earlier == null) services.add(service);
        else found.add(draft.id(), "problem.id.used", service.id().text(), earlier.file());
        return true;
    }
}
