import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/**
 * Stores the catalog inside the program as the objects it is read into, as reading its files takes longer than all else
 * that a start does before it can show something. Called by the build: {@code java -cp CLASSES:LIBRARIES
 * StoreCatalog.java FOLDER}. A catalog in which {@code check} finds a problem is not stored: the program then reads its
 * files, and shows the problem. The command {@code check} relies on that and does not read the files of a stored one.
 *
 * <p>The form is that of {@code serverlesslabel.files.stored}.
 */
final class StoreCatalog {

    private final Map<List<Object>, Integer> places = new LinkedHashMap<>();
    private final List<String> types = new ArrayList<>();

    private StoreCatalog() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        boolean sound = CatalogReader.check(CatalogSelection.SHIPPED, LookupPeriod.untilToday()).problems().isEmpty();
        for (var language : Language.values()) {
            var file = folder.resolve("catalog." + language.id());
            if (sound) Files.write(file, new StoreCatalog().bytes(CatalogReader.shipped(language.id())));
            else Files.deleteIfExists(file);
        }
    }

    private byte[] bytes(Catalog catalog) throws IOException {
        place(List.of(catalog.rubric(), catalog.profiles(), catalog.services()));
        var out = new ByteArrayOutputStream();
        number(types.size(), out);
        for (var type : types) text(type, out);
        number(places.size(), out);
        for (var object : places.keySet()) for (var part : object) {
            if (part instanceof Integer number) number(number, out);
            else text((String) part, out);
        }
        return out.toByteArray();
    }

    // Equal objects are stored once. Which are equal is seen from what is written, as equal maps may differ in order.
    private int place(Object object) {
        var written = new ArrayList<Object>();
        written.add(type(object));
        written.addAll(parts(object));
        var place = places.get(written);
        if (place != null) return place;
        places.put(written, places.size());
        return places.size() - 1;
    }

    private int type(Object object) {
        var name = Stream.of(List.class, Set.class, Map.class).filter(kind -> kind.isInstance(object)).findFirst()
            .map(Class::getSimpleName).orElseGet(() -> object.getClass().getCanonicalName()
                .substring(object.getClass().getPackageName().length() + 1));
        if (!types.contains(name)) types.add(name);
        return types.indexOf(name);
    }

    private List<Object> parts(Object object) {
        if (object instanceof String || object instanceof Integer) return List.of(object);
        if (object instanceof Boolean yes) return List.of(yes ? 1 : 0);
        if (object instanceof Optional<?> some) return counted(some.stream().toList());
        if (object instanceof List<?> list) return counted(list);
        if (object instanceof Set<?> set) return counted(set.stream().sorted().toList());
        if (object instanceof Map<?, ?> map) return entries(map);
        if (object instanceof URI || object instanceof BigDecimal || object instanceof Enum<?>)
            return List.of(place(object.toString()));
        if (object instanceof LocalDate day) return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return Stream.of(object.getClass().getRecordComponents()).<Object>map(component ->
            place(value(component, object))).toList();
    }

    private List<Object> counted(Collection<?> all) {
        var parts = new ArrayList<Object>(List.of(all.size()));
        all.forEach(each -> parts.add(place(each)));
        return parts;
    }

    // Maps that Java keeps in no order would make each jar another one.
    private List<Object> entries(Map<?, ?> map) {
        var entries = new ArrayList<Map.Entry<?, ?>>(map.entrySet());
        if (map.getClass().getName().contains("ImmutableCollections"))
            entries.sort(Comparator.comparing(entry -> (String) entry.getKey()));
        var parts = new ArrayList<Object>(List.of(entries.size()));
        entries.forEach(entry -> parts.addAll(List.of(place(entry.getKey()), place(entry.getValue()))));
        return parts;
    }

    private static Object value(RecordComponent component, Object object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void text(String text, ByteArrayOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, out);
        out.write(bytes);
    }

    private static void number(int number, ByteArrayOutputStream out) {
        if (number < 0) throw new IllegalArgumentException("a number below 0 cannot be stored: " + number);
        int left = number;
        for (; left > 0x7F; left >>>= 7) out.write(left & 0x7F | 0x80);
        out.write(left);
    }
}
