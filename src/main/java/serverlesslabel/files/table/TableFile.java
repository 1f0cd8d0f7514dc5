package serverlesslabel.files.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import serverlesslabel.files.json.FileText;
import serverlesslabel.files.json.Problems;

/** Files that are tables: {@code .csv} and {@code .tsv}, in letters of any case. */
public final class TableFile {

    private static final List<String> TEXTS = List.of(".csv", ".tsv");

    private TableFile() {}

    /** Returns whether a file is a table by its name. */
    public static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(name::endsWith);
    }

    /** Returns the ways to read a file as rows, none if it cannot be read, which is reported. */
    public static List<TableRows> readings(Path file, Problems problems) {
        return FileText.bytes(file, problems).flatMap(bytes -> TableText.of(bytes, problems)).map(CsvText::readings)
            .orElse(List.of());
    }
}
