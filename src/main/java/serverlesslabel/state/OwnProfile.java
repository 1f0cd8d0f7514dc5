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
 * A profile the reader saved. Its weights are stored by id of the characteristic, so that it survives a change of
 * catalog to one with another rubric.
 *
 * @param points weights 0 to 100, by id of the characteristic
 */
public record OwnProfile(String name, Map<String, Integer> points) {

    /** @throws IllegalArgumentException if a weight is not between 0 and {@link Weights#MOST} */
    public OwnProfile {
        points = Map.copyOf(points);
        for (int weight : points.values())
            if (weight < 0 || weight > Weights.MOST) throw new IllegalArgumentException("weight " + weight);
    }

    /** A profile with a name and the weights of each characteristic of a rubric. */
    public static OwnProfile of(String name, Weights weights, Rubric rubric) {
        var points = new TreeMap<String, Integer>();
        rubric.characteristics().forEach(characteristic -> points.put(characteristic.id(), weights.of(characteristic)));
        return new OwnProfile(name, points);
    }

    /** The id of the profile; names that differ only in blanks and capitals give the same id. */
    public String id() {
        return "own-" + name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }

    /**
     * The profile for a rubric; empty where the rubric has other characteristics.
     *
     * @param purpose the description that goes with the profile
     */
    public Optional<Profile> toProfile(Rubric rubric, String purpose) {
        var ids = rubric.characteristics().stream().map(Characteristic::id).toList();
        if (!points.keySet().equals(Set.copyOf(ids))) return Optional.empty();
        return Optional.of(new Profile(id(), name, purpose, new Weights(ids.stream().map(points::get).toList())));
    }
}
