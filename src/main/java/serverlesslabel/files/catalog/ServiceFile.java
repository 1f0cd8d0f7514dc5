package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import serverlesslabel.files.json.FileBytes;
import serverlesslabel.files.table.TableFile;

/**
 * A file that may hold services.
 *
 * @param size in bytes
 */
record ServiceFile(Path path, long size) {

    /**
     * The most files that are read at once, on all processors, and the bytes they have together: what they hold is in
     * memory at the same time.
     */
    private static final int MOST_AT_ONCE = 64;
    private static final long BYTES_AT_ONCE = FileBytes.LARGEST;

    private static final String JSON = ".json";
    /** Endings of files that may hold services in a way that is not read. */
    private static final Set<String> UNREAD = Set.of("yml", "yaml", "toml", "xml", "xls", "xlsx", "xlsm", "ods",
        "numbers", "json5", "jsonc", "jsonl", "ndjson");

    /** Returns the files below a folder whose services are read, in the order of their paths; reports what is not. */
    static List<ServiceFile> below(Path folder, CatalogProblems problems) {
        var files = new ArrayList<ServiceFile>();
        CatalogWalk.through(folder, new CatalogWalk.Visitor() {
            @Override
            public boolean file(Path file, BasicFileAttributes attributes) {
                var found = new ServiceFile(file, attributes.size());
                if (found.isTable() || lowerCase(file).endsWith(JSON)) files.add(found);
                else unread(file, problems);
                return true;
            }

            @Override
            public void trouble(Path path, String key, Object... arguments) {
                problems.add(path, key, arguments);
            }
        });
        return files.stream().sorted(Comparator.comparing(ServiceFile::path)).toList();
    }

    // A file that somebody put there for its services is not passed over in silence; notes and pictures are.
    private static void unread(Path file, CatalogProblems problems) {
        var name = lowerCase(file);
        if (UNREAD.contains(name.substring(name.lastIndexOf('.') + 1))) problems.addRemark(file, "problem.file.other");
    }

    private static String lowerCase(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it is a table, by the ending of its name. */
    boolean isTable() {
        return TableFile.isTable(path);
    }

    /** Returns the first of these files that may be read at once: one at least. */
    static List<ServiceFile> atOnce(List<ServiceFile> files) {
        long bytes = files.get(0).size();
        int end = 1;
        while (end < Math.min(files.size(), MOST_AT_ONCE) && bytes + files.get(end).size() <= BYTES_AT_ONCE)
            bytes += files.get(end++).size();
        return files.subList(0, end);
    }
}
