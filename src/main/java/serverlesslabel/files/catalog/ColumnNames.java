package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;

/**
 * The names by which a table may call fields, characteristics, facts, their choices and units, and categories: ids, and
 * names in any language of the rubric. Case, and what parts words, make no difference.
 */
final class ColumnNames {

    /** The fields that every service has. */
    static final List<String> NEEDED = List.of("name", "provider", "category", "documentation");
    /** The field with the reason for all levels of a row that have none of their own. */
    static final String REASON = "reason";
    /** The field with the address of all facts of a row that have none of their own. */
    static final String SOURCE = "source";
    /** The field with the day on which all facts of a row were looked up. */
    static final String CHECKED = "checked";
    /** The fields that may be left out. */
    static final List<String> FREE = List.of("mode", "id", REASON, SOURCE, CHECKED);

    private static final Pattern UNIT = Pattern.compile("(.*\\S)\\s*[\\[(]([^\\[\\]()]*)[\\])]");
    private static final Pattern APART = Pattern.compile("[\\s_-]+");

    private final Rubric rubric;
    private final Map<String, ColumnMeaning> fields = new HashMap<>();
    private final Map<String, ColumnMeaning> levels = new LinkedHashMap<>();
    private final Map<String, ColumnMeaning> facts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();

    /**
     * The names in a rubric.
     *
     * @param rubric       in the language in which services are read
     * @param translations the rubric in all its languages, at least one
     */
    ColumnNames(Rubric rubric, List<Rubric> translations) {
        this.rubric = rubric;
        Stream.concat(NEEDED.stream(), FREE.stream())
            .forEach(field -> fields.put(field, ColumnMeaning.field(field)));
        for (var translation : translations) {
            translation.characteristics().forEach(characteristic -> addAll(levels,
                ColumnMeaning.level(characteristic.id()), characteristic.id(), characteristic.name(),
                characteristic.brief()));
            translation.questions().forEach(this::add);
            translation.categories().forEach(this::add);
        }
    }

    private void add(Question question) {
        addAll(facts, ColumnMeaning.fact(question.id()), question.id(), question.name(), question.brief());
        if (question.answers() instanceof AnswerType.SingleChoice choice) choice.names().forEach((id, name) -> {
            var known = choices.computeIfAbsent(question.id(), any -> new HashMap<>());
            known.put(plain(id), id);
            known.putIfAbsent(plain(name), id);
        });
        if (question.answers() instanceof AnswerType.Quantity quantity)
            units.computeIfAbsent(question.id(), any -> new LinkedHashSet<>()).addAll(List.of(quantity.unit(),
                quantity.one()));
    }

    private void add(Category category) {
        categories.putIfAbsent(plain(category.id()), category.id());
        categories.putIfAbsent(plain(category.name()), category.id());
    }

    // A name that a translation shares with something else stays what it was first.
    private static void addAll(Map<String, ColumnMeaning> known, ColumnMeaning meaning, String... names) {
        for (var name : names) if (!name.isBlank()) known.putIfAbsent(plain(name), meaning);
    }

    /** Returns the rubric in the language in which services are read. */
    Rubric rubric() {
        return rubric;
    }

    /** Returns the ids of the characteristics, in the order of the rubric. */
    List<String> characteristics() {
        return rubric.characteristics().stream().map(characteristic -> characteristic.id()).toList();
    }

    /** Returns what a column with a heading may hold, what is more likely first: nothing, one thing or two. */
    List<ColumnMeaning> meanings(String heading) {
        var plain = plain(heading);
        if (fields.containsKey(plain)) return List.of(fields.get(plain));
        var found = new ArrayList<ColumnMeaning>();
        Optional.ofNullable(levels.get(plain)).ifPresent(found::add);
        Optional.ofNullable(facts.get(plain)).or(() -> withUnit(heading)).ifPresent(found::add);
        return found.isEmpty() ? ofPart(plain).stream().toList() : found;
    }

    private Optional<ColumnMeaning> ofPart(String plain) {
        int blank = plain.lastIndexOf(' ');
        if (blank < 0) return Optional.empty();
        var whole = plain.substring(0, blank);
        var level = Optional.ofNullable(levels.get(whole));
        var fact = Optional.ofNullable(facts.get(whole));
        return switch (plain.substring(blank + 1)) {
            case "level" -> level;
            case "fact" -> fact;
            case REASON -> level.map(meaning -> new ColumnMeaning(Kind.REASON, meaning.id()));
            case SOURCE -> fact.map(meaning -> new ColumnMeaning(Kind.SOURCE, meaning.id()));
            case CHECKED -> fact.map(meaning -> new ColumnMeaning(Kind.CHECKED, meaning.id()));
            default -> Optional.empty();
        };
    }

    // "Weight (t)" is no weight in pounds.
    private Optional<ColumnMeaning> withUnit(String heading) {
        var parts = UNIT.matcher(heading.strip());
        if (!parts.matches()) return Optional.empty();
        return Optional.ofNullable(facts.get(plain(parts.group(1)))).filter(meaning -> units(meaning.id()).stream()
            .anyMatch(unit -> unit.equalsIgnoreCase(parts.group(2).strip())));
    }

    /** Returns the names of a unit of a fact in all languages; none if the fact is no number. */
    Set<String> units(String question) {
        return units.getOrDefault(question, Set.of());
    }

    /** Returns the id of the choice of a fact that is meant by a text; the text itself if there is none. */
    String choice(String question, String text) {
        return choices.getOrDefault(question, Map.of()).getOrDefault(plain(text), text);
    }

    /** Returns the id of the category that is meant by a text; the text itself if there is none. */
    String category(String text) {
        return categories.getOrDefault(plain(text), text);
    }

    /** Returns all names that a heading may be a mistyped form of, beside those of fields. */
    Stream<String> headings() {
        return Stream.concat(characteristics().stream(), rubric.questions().stream().map(Question::id));
    }

    /** Returns a name in the form in which names are compared. */
    static String plain(String name) {
        return APART.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
