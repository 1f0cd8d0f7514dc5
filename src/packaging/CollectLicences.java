import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Puts the licences of all jars of a folder together: {@code java CollectLicences.java JARS TARGET PARTS} with the list
 * of artifacts that the build wrote. TARGET gets the list of parts, the texts the jars have, and those that no jar has.
 * A jar that is in no list, or a licence without a text, or one whose text does not say by whom it is given, is an
 * error: what lacks its licence may not be handed on.
 */
final class CollectLicences {

    private static final Path TEXTS = Path.of("src/packaging/licences");
    private static final Path RESOURCES = Path.of("src/main/resources/serverlesslabel");
    private static final Pattern TEXT = Pattern.compile("(?i)(.*/)?[^/.]*(licen[cs]e|notice)[^/.]*(\\.(txt|md))?");
    private static final Pattern ARTIFACT = Pattern.compile(
        "\\s*([\\w.-]+):([\\w.-]+):jar:([\\w-]+:)?([\\w.-]+):\\w+.*");
    /** Texts that name who gives the licence, and how a jar's own text is known where it has one. */
    private static final Map<String, String> NAMED = Map.of("MIT", "MIT License", "BSD-3-Clause", "3-Clause",
        "OFL-1.1", "SIL Open Font License", "BSL-1.0", "Boost Software License - Version 1.0");

    private final Path jars;
    private final Path target;
    private final List<String> parts;
    private final List<String> faults = new ArrayList<>();

    private CollectLicences(List<String> arguments) throws IOException {
        jars = Path.of(arguments.get(0));
        target = Path.of(arguments.get(1));
        parts = Files.readAllLines(Path.of(arguments.get(2)));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) throw new IllegalArgumentException("give JARS TARGET PARTS");
        var collected = new CollectLicences(List.of(arguments));
        collected.collect();
        if (collected.faults.isEmpty()) return;
        collected.faults.forEach(System.err::println);
        System.exit(1);
    }

    private void collect() throws IOException {
        Files.createDirectories(target);
        Files.copy(Path.of("LICENSE"), target.resolve("Apache-2.0.txt"));
        Files.copy(Path.of("catalog/LICENSE"), target.resolve("CC-BY-4.0.txt"));
        Files.copy(RESOURCES.resolve("licences.txt"), target.resolve("parts.txt"));
        try (var texts = Files.list(TEXTS)) {
            for (var text : texts.sorted().toList()) Files.copy(text, target.resolve(text.getFileName()));
        }
        var own = new TreeMap<Path, String>();
        try (var files = Files.list(jars)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList())
                if (!name(jar).startsWith("serverless-label-")) own.put(jar, extracted(jar));
        }
        var rows = Files.readAllLines(RESOURCES.resolve("licences.txt")).stream()
            .filter(line -> !line.startsWith("#")).map(line -> line.split(" *\\| *")).toList();
        for (var jar : own.entrySet()) {
            var group = group(jar.getKey());
            var row = rows.stream().filter(cells -> !group.isEmpty() && group.startsWith(cells[0])).findFirst();
            if (row.isEmpty()) faults.add(name(jar.getKey()) + " is in no list of parts");
        }
        for (var row : rows) check(row, own);
    }

    /** Copies the texts a jar has, but for those that are there in the same words; returns them all. */
    private String extracted(Path jar) throws IOException {
        var all = new StringBuilder();
        var apache = words(Files.readString(Path.of("LICENSE")));
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(each -> TEXT.matcher(each.getName()).matches()).toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                all.append(text);
                if (words(text).equals(apache)) continue;
                // What lies beside the things it is about is told by its folder.
                var inner = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-')
                    .replaceFirst("\\.txt$", "");
                Files.writeString(target.resolve(name(jar).replaceAll("-[0-9].*", "") + "-" + inner + ".txt"), text);
            }
        }
        return all.toString();
    }

    private void check(String[] row, Map<Path, String> own) throws IOException {
        var brought = new StringBuilder();
        for (var jar : own.entrySet()) {
            if (row[0].startsWith("/") ? has(jar.getKey(), row[0].substring(1))
                : group(jar.getKey()).startsWith(row[0])) brought.append(jar.getValue());
        }
        for (var licence : row[3].split(", ")) {
            var id = licence.replaceFirst(" \\(.*", "").replace(' ', '-');
            var shared = target.resolve(id + ".txt");
            var title = NAMED.get(id);
            boolean named = title == null ? Files.exists(shared)
                : words(brought.toString()).contains(words(title))
                    || Files.exists(shared) && Files.readString(shared).contains(row[1] + ": Copyright");
            if (!named) faults.add(row[1] + ": there is no text of " + licence + " that is about it");
        }
    }

    // The group and name of the artifact a jar is, as the build lists it; empty where it does not.
    private String group(Path jar) {
        return parts.stream().map(ARTIFACT::matcher).filter(found -> found.matches()
            && name(jar).matches(Pattern.quote(found.group(2) + "-" + found.group(4)) + "(-[a-z0-9-]+)?\\.jar"))
            .map(found -> found.group(1) + ":" + found.group(2)).findFirst().orElse("");
    }

    private static boolean has(Path jar, String entry) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(entry) != null;
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
