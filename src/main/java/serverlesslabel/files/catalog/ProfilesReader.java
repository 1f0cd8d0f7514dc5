package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.json.Suggestion;

/** Reads {@code profiles.json}: a list of profiles. */
final class ProfilesReader {

    private final Rubric rubric;
    private final Problems problems;

    /** A reader for profiles with weights of the characteristics of a rubric. */
    ProfilesReader(Rubric rubric, Problems problems) {
        this.rubric = rubric;
        this.problems = problems;
    }

    /**
     * Returns the valid profiles in the order of the file; the others are reported and left out.
     *
     * @param misshapen the places that violate the schema
     */
    List<Profile> read(Json json, List<Pointer> misshapen) {
        var profiles = new ArrayList<Profile>();
        var ids = new HashSet<String>();
        var wrong = misshapen.stream().filter(pointer -> pointer.names().size() > 1)
            .map(pointer -> pointer.names().get(1)).collect(Collectors.toSet());
        var list = CheckedObject.of(json, problems).list("profiles");
        for (int i = 0; i < list.size(); i++) {
            int before = problems.errorCount();
            var profile = profile(CheckedObject.of(list.get(i), problems));
            if (!profile.id().isEmpty() && !ids.add(profile.id()))
                problems.add(list.get(i).spot(), "problem.profile.twice", profile.id());
            if (problems.errorCount() == before && !wrong.contains(Integer.toString(i)))
                profiles.add(profile);
        }
        return profiles;
    }

    private Profile profile(CheckedObject object) {
        var id = object.text("id");
        if (id.equals(Rubric.REFERENCE))
            problems.add(object.spot("id"), "problem.profile.reference", id);
        return new Profile(id, object.text("name"), object.text("for"), object.text("why"), weights(object),
            categories(object));
    }

    private List<String> categories(CheckedObject profile) {
        var known = rubric.categories().stream().map(Category::id).toList();
        var categories = new ArrayList<String>();
        for (var json : profile.list("categories")) {
            var id = CheckedObject.text(json);
            if (known.contains(id)) categories.add(id);
            else if (!id.isEmpty()) problems.addUnknown(json.spot(), "problem.unknown.category", id, known);
        }
        return categories;
    }

    private Weights weights(CheckedObject profile) {
        var object = profile.object("weights");
        var known = rubric.characteristics().stream().map(Characteristic::id).toList();
        var missing = new ArrayList<>(known);
        missing.removeAll(object.members().keySet());
        object.members().forEach((id, member) -> {
            if (known.contains(id)) return;
            problems.addUnknown(member.spot(), "problem.unknown.characteristic", id, known);
            Suggestion.nearest(id, missing).ifPresent(missing::remove);
        });
        if (profile.has("weights") && !missing.isEmpty())
            problems.add(object.spot(), "problem.missing", Message.of("problem.name", "weights"), missing);
        var weights = new Weights(known.stream().map(text -> object.whole(text, 0, Weights.MOST)).toList());
        if (profile.has("weights")) mustTotal(weights, object.spot(), problems);
        return weights;
    }

    /** Adds an error if all weights are 0, and a remark if their sum is another number than 100. */
    static void mustTotal(Weights weights, Position position, Problems problems) {
        if (weights.unset()) problems.add(position, "problem.weights.zero");
        else if (weights.sum() != Weights.MOST)
            problems.addRemark(position, "problem.weights.total", Integer.toString(weights.sum()));
    }
}
