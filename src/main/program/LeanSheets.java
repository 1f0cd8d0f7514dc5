import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Makes the style sheets lean, as most of what styling a node costs is asking every rule whether it applies: leaves out
 * of those of AtlantaFX every rule for a style class the program does not use, and writes all sheets in the binary form
 * that JavaFX takes when it lies beside the text. Called by the build:
 * {@code java -cp JAVAFX:ATLANTAFX LeanSheets.java UNUSED FOLDER}, with the file that lists the unused classes and the
 * folder with the sheets of the program.
 */
final class LeanSheets {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    private LeanSheets() {}

    public static void main(String[] arguments) throws IOException {
        var unused = Set.of(Files.readString(Path.of(arguments[0])).strip().split("\\s+"));
        var folder = Path.of(arguments[1]);
        for (var theme : List.of("primer-light", "primer-dark")) {
            try (var in = LeanSheets.class.getResourceAsStream("/atlantafx/base/theme/" + theme + ".css")) {
                var whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(folder.resolve(theme + ".css"), lean(whole, unused));
            }
        }
        try (var sheets = Files.list(folder)) {
            sheets.filter(file -> file.toString().endsWith(".css")).forEach(LeanSheets::convert);
        }
    }

    private static String lean(String sheet, Set<String> unused) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll("")).results().map(rule -> {
            var used = Stream.of(rule.group(1).split(",")).map(String::strip)
                .filter(selector -> STYLE_CLASS.matcher(selector).results().map(found -> found.group(1))
                    .noneMatch(unused::contains)).collect(Collectors.joining(", "));
            return used.isEmpty() ? "" : used + " " + rule.group(2) + "\n";
        }).collect(Collectors.joining());
    }

    // Beside a picture stands the address of its sheet, which would make each jar another one.
    private static byte[] withoutPlace(byte[] binary, Path sheet) throws IOException {
        var all = new String(binary, StandardCharsets.ISO_8859_1);
        return all.replace(stored(sheet.toUri().toURL().toString()), stored("file:/" + sheet.getFileName()))
            .getBytes(StandardCharsets.ISO_8859_1);
    }

    // As DataOutput writes it: its length in two bytes, then its bytes.
    private static String stored(String address) {
        return new String(new char[] {(char) (address.length() >> 8), (char) (address.length() & 0xFF)}) + address;
    }

    private static void convert(Path sheet) {
        try {
            var binary = sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            Files.write(binary, withoutPlace(Files.readAllBytes(binary), sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
