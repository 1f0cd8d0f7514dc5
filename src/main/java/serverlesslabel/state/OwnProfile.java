package serverlesslabel.state;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;

/**
 * Weights the reader gave a name, by the ids of their characteristics: they outlive a catalog with another rubric.
 *
 * @param points importances 0 to 100
 */
public record OwnProfile(String name, Map<String, Integer> points) {

    /** @throws IllegalArgumentException if an importance is not between 0 and {@link Weights#MOST} */
    public OwnProfile {
        points = Map.copyOf(points);
        for (int each : points.values())
            if (each < 0 || each > Weights.MOST) throw new IllegalArgumentException("weight " + each);
    }

    /** Weights of a rubric under a name. */
    public static OwnProfile of(String name, Weights weights, Rubric rubric) {
        var points = new TreeMap<String, Integer>();
        rubric.characteristics().forEach(characteristic -> points.put(characteristic.id(), weights.of(characteristic)));
        return new OwnProfile(name, points);
    }

    /** Its id among the profiles; names that differ in blanks and capitals alone are one. */
    public String id() {
        return "own-" + name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }

    /** The profile under a rubric, for whom some words say; empty where the rubric weighs other things. */
    public Optional<Profile> in(Rubric rubric, String purpose) {
        var ids = rubric.characteristics().stream().map(Characteristic::id).toList();
        if (!points.keySet().equals(Set.copyOf(ids))) return Optional.empty();
        return Optional.of(new Profile(id(), name, purpose, new Weights(ids.stream().map(points::get).toList())));
    }
}
