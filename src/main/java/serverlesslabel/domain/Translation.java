package serverlesslabel.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a rubric, of profiles or of services in another language, each by its path: the names that lead to it in
 * the file. An element of a list is named by its id, a step of a ladder by its level ("level 4"), a condition of a
 * count by its question; so a path stays valid when other elements are added, moved or removed. The second element of
 * the same name is "level 2 (2)".
 */
public record Translation(Map<List<String>, String> words) {

    /** The translation without words, which changes nothing. */
    public static final Translation NONE = new Translation(Map.of());

    public Translation {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The untranslated words of a rubric and its reference profile, which list all there is to translate. */
    public static Translation of(Rubric rubric) {
        var words = new LinkedHashMap<List<String>, String>();
        RubricTranslator.of(rubric, recording(words));
        RubricTranslator.of(rubric.referenceProfile(), recording(words));
        return new Translation(words);
    }

    /** The untranslated words of profiles, which list all there is to translate. */
    public static Translation of(List<Profile> profiles) {
        var words = new LinkedHashMap<List<String>, String>();
        profiles.forEach(profile -> RubricTranslator.of(profile, recording(words)));
        return new Translation(words);
    }

    /** The untranslated words of services, which list all there is to translate. */
    public static Translation ofServices(List<Service> services) {
        var words = new LinkedHashMap<List<String>, String>();
        services.forEach(service -> service.translated(recording(words)));
        return new Translation(words);
    }

    /** The name of a step in a path, by its level: "level 4". */
    public static String name(Level level) {
        return "level " + level.steps();
    }

    /** The name of the nth element of the same name in a list, 1 first: the name itself, then "name (2)". */
    public static String name(String name, int nth) {
        return nth == 1 ? name : name + " (" + nth + ")";
    }

    private static TranslationScope recording(Map<List<String>, String> words) {
        return TranslationScope.of((path, original) -> {
            words.put(path, original);
            return original;
        });
    }

    /** A scope at the root that gives these words, and the original where there is none. */
    TranslationScope wording() {
        return TranslationScope.of(words::getOrDefault);
    }
}
