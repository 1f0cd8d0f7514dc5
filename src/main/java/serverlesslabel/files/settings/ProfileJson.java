package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.OwnProfile;

/** The reader's own profiles among the settings. */
final class ProfileJson {

    private ProfileJson() {}

    static List<OwnProfile> read(LenientObject root) {
        return root.objects("profiles").flatMap(ProfileJson::profile).toList();
    }

    private static Stream<OwnProfile> profile(LenientObject given) {
        if (given.text("name").isEmpty() || given.object("weights").isEmpty()) return Stream.empty();
        var points = new TreeMap<String, Integer>();
        var weights = given.object("weights").get();
        weights.names().forEach(id -> weights.number(id).map(Double::intValue)
            .filter(n -> n >= 0 && n <= Weights.MOST).ifPresent(n -> points.put(id, n)));
        return Stream.of(new OwnProfile(given.text("name").get(), points));
    }

    static void put(ObjectNode root, List<OwnProfile> profiles) {
        var list = root.putArray("profiles");
        for (var profile : profiles) {
            var weights = list.addObject().put("name", profile.name()).putObject("weights");
            new TreeMap<>(profile.points()).forEach(weights::put);
        }
    }
}
