package serverlesslabel.files;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;

/** Reads {@code profiles.json}: a list of named weights. */
final class ProfilesReader {

    private final Rubric rubric;
    private final Problems problems;

    ProfilesReader(Rubric rubric, Problems problems) {
        this.rubric = rubric;
        this.problems = problems;
    }

    /** The profiles that are right; the others are noted and left out, as are those whose shape is wrong. */
    List<Profile> read(Json json, List<Pointer> misshapen) {
        var profiles = new ArrayList<Profile>();
        var list = Fields.of(json, problems).list("profiles");
        for (int i = 0; i < list.size(); i++) {
            int before = problems.count();
            var profile = profile(Fields.of(list.get(i), problems));
            if (profiles.stream().anyMatch(other -> other.id().equals(profile.id())))
                problems.add(list.get(i).spot(), "there is already a profile \"" + profile.id()
                    + "\"; ids must differ");
            var place = Pointer.of("/profiles/" + i);
            if (problems.count() == before && misshapen.stream().noneMatch(each -> each.within(place)))
                profiles.add(profile);
        }
        return profiles;
    }

    private Profile profile(Fields fields) {
        var id = fields.text("id");
        if (id.equals(Rubric.REFERENCE))
            problems.add(fields.spot("id"), "\"reference\" is the rubric's own profile; choose another id");
        return new Profile(id, fields.text("name"), fields.text("for"), weights(fields));
    }

    private Weights weights(Fields profile) {
        var fields = profile.object("weights");
        var known = rubric.characteristics().stream().map(Characteristic::id).toList();
        var missing = new ArrayList<>(known);
        missing.removeAll(fields.members().keySet());
        fields.members().forEach((id, member) -> {
            if (known.contains(id)) return;
            problems.unknown(member.spot(), "characteristic of the rubric", id, known);
            Spelling.nearest(id, missing).ifPresent(missing::remove);
        });
        if (profile.has("weights") && !missing.isEmpty())
            problems.add(fields.spot(), "\"weights\" lacks " + String.join(", ", missing));
        var weights = new Weights(known.stream().map(each -> fields.whole(each, 0, Weights.MOST)).toList());
        if (profile.has("weights")) mustTotal(weights, fields.spot(), problems);
        return weights;
    }

    /** Notes weights that are not shares in percent: all zero spoils them, another sum does not. */
    static void mustTotal(Weights weights, Spot spot, Problems problems) {
        if (weights.unset()) problems.add(spot, "all weights are 0; at least one must be more");
        else if (weights.sum() != Weights.MOST)
            problems.remark(spot, "the weights total " + weights.sum()
                + "; let them total 100, so that each can be read as a share");
    }
}
