package serverlesslabel.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a rubric and of profiles in another language, each by its place: the names that lead there in the file.
 * What is in a list goes by its id, a step of a ladder by its level ("level 4"), a point of a count by its fact; so a
 * place stays when something else is added, moved or removed. The second of a level or fact is "level 2 (2)".
 */
public record Translation(Map<List<String>, String> words) {

    /** No words; everything stays as it is. */
    public static final Translation NONE = new Translation(Map.of());

    public Translation {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The words of a rubric as they are: what there is to translate. */
    public static Translation of(Rubric rubric) {
        var words = new LinkedHashMap<List<String>, String>();
        RubricTranslator.of(rubric, noting(words));
        RubricTranslator.of(rubric.referenceProfile(), noting(words));
        return new Translation(words);
    }

    /** The words of profiles as they are. */
    public static Translation of(List<Profile> profiles) {
        var words = new LinkedHashMap<List<String>, String>();
        profiles.forEach(profile -> RubricTranslator.of(profile, noting(words)));
        return new Translation(words);
    }

    /** The name of a step in its place, by its level. */
    public static String name(Level level) {
        return "level " + level.steps();
    }

    /** The name of the nth of those that have the same name. */
    public static String name(String name, int nth) {
        return nth == 1 ? name : name + " (" + nth + ")";
    }

    private static TranslationScope noting(Map<List<String>, String> words) {
        return TranslationScope.of((place, original) -> {
            words.put(place, original);
            return original;
        });
    }

    /** These words where there are some, the original ones elsewhere. */
    TranslationScope wording() {
        return TranslationScope.of(words::getOrDefault);
    }
}
