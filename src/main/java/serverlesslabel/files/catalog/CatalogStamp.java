package serverlesslabel.files.catalog;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be seen of the files of catalogs without reading them: their sizes, times and identities, and those of their
 * folders. Two equal stamps belong to equal catalogs, unless a file was saved twice within one tick of its clock. Other
 * files in a folder are no part of it.
 *
 * @param parts   what can be seen of each file and folder
 * @param folders the folders that have to be watched to notice a change
 */
public record CatalogStamp(Map<Path, List<String>> parts, Set<Path> folders) {

    private static final String SERVICES = "services";
    private static final DirectoryStream.Filter<Path> OWN = CatalogStamp::isNamedAsPart;

    public CatalogStamp {
        parts = Map.copyOf(parts);
        folders = Set.copyOf(folders);
    }

    /** Returns the stamp of folders and tables as they are now; what cannot be looked at is a part of it as well. */
    public static CatalogStamp of(List<Path> catalogs) {
        var parts = new HashMap<Path, List<String>>();
        var folders = new LinkedHashSet<Path>();
        catalogs.stream().map(Path::toAbsolutePath).map(Path::normalize).forEach(catalog -> {
            if (Files.isDirectory(catalog)) addFolder(catalog, parts, folders);
            else addTable(catalog, parts, folders);
        });
        return new CatalogStamp(parts, folders);
    }

    /** Returns whether a path is that of a file or folder which catalogs consist of, whether it exists or not. */
    static boolean concerns(Path path, List<Path> catalogs) {
        return catalogs.stream().anyMatch(catalog -> path.equals(catalog)
            || catalog.equals(path.getParent()) && isNamedAsPart(path)
            || path.startsWith(catalog.resolve(SERVICES)) && isVisible(catalog.relativize(path)));
    }

    private static boolean isNamedAsPart(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.equals(SERVICES) || name.endsWith(".json")
            && (name.startsWith("rubric.") || name.startsWith("profiles.") || name.startsWith(SERVICES + "."));
    }

    private static boolean isVisible(Path below) {
        for (var part : below) if (CatalogWalk.isHidden(part)) return false;
        return true;
    }

    // The parent tells when the table is replaced; where the table is not there, when it comes.
    private static void addTable(Path table, Map<Path, List<String>> parts, Set<Path> folders) {
        add(table, parts);
        if (table.getParent() != null && Files.isDirectory(table.getParent())) folders.add(table.getParent());
    }

    private static void addFolder(Path catalog, Map<Path, List<String>> parts, Set<Path> folders) {
        add(catalog, parts);
        folders.add(catalog);
        try (var own = Files.newDirectoryStream(catalog, OWN)) {
            own.forEach(path -> add(path, parts));
        } catch (IOException | DirectoryIteratorException e) {
            parts.put(catalog, List.of(e.getClass().getSimpleName()));
        }
        if (!Files.isDirectory(catalog.resolve(SERVICES))) return;
        CatalogWalk.through(catalog.resolve(SERVICES), new CatalogWalk.Visitor() {
            @Override
            public void folder(Path folder, BasicFileAttributes attributes) {
                parts.put(folder, seen(attributes));
                folders.add(folder);
            }

            @Override
            public boolean file(Path file, BasicFileAttributes attributes) {
                parts.put(file, seen(attributes));
                return true;
            }

            @Override
            public void trouble(Path path, String key, Object... arguments) {
                parts.put(path, List.of(key));
            }
        });
    }

    private static void add(Path path, Map<Path, List<String>> parts) {
        try {
            parts.put(path, seen(Files.readAttributes(path, BasicFileAttributes.class)));
        } catch (IOException e) {
            parts.put(path, List.of(e.getClass().getSimpleName()));
        }
    }

    // A folder changes its time whenever any file in it comes or goes.
    private static List<String> seen(BasicFileAttributes attributes) {
        return attributes.isDirectory() ? List.of(String.valueOf(attributes.fileKey()))
            : List.of(String.valueOf(attributes.fileKey()), Long.toString(attributes.size()),
                attributes.lastModifiedTime().toString());
    }
}
