package serverlesslabel.files;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/** Reads {@code profiles.json}: a list of named weights. */
final class ProfilesReader {

    private final Rubric rubric;
    private final Problems problems;

    ProfilesReader(Rubric rubric, Problems problems) {
        this.rubric = rubric;
        this.problems = problems;
    }

    /** The profiles that are right; the others are noted and left out. */
    List<Profile> read(Json json) {
        var profiles = new ArrayList<Profile>();
        var file = Fields.of("the file of profiles", json, problems);
        file.has("$schema");
        for (var each : file.list("profiles")) {
            int before = problems.count();
            var profile = profile(Fields.of("a profile", each, problems));
            if (profiles.stream().anyMatch(other -> other.id().equals(profile.id())))
                problems.add(each.spot(), "there is already a profile \"" + profile.id() + "\"; ids must differ");
            if (problems.count() == before) profiles.add(profile);
        }
        file.done();
        return profiles;
    }

    private Profile profile(Fields fields) {
        var id = fields.text("id");
        if (!id.isEmpty() && !ServiceId.isValid(id))
            problems.add(fields.spot("id"), "\"" + id + "\" is no id; use " + ServiceId.SHAPE);
        if (id.equals(Rubric.REFERENCE))
            problems.add(fields.spot("id"), "\"reference\" is the rubric's own profile; choose another id");
        var name = fields.text("name");
        var purpose = fields.text("for");
        var weights = weights(fields.object("weights"));
        fields.done();
        return new Profile(id, name, purpose, weights);
    }

    private Weights weights(Fields fields) {
        var weights = new Weights(rubric.characteristics().stream()
            .map(each -> fields.whole(each.id(), 0, Weights.MOST)).toList());
        fields.done("characteristic of the rubric");
        if (weights.unset() && problems.none()) problems.add(fields.spot(),
            "all weights are 0; at least one must be more");
        return weights;
    }
}
