package serverlesslabel.files.schema;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Problems;

/** The shapes of all files of a catalog, each made when the first such file is read. */
public class Schemas {

    /** Takes every shape for right: for files that have been checked before. */
    public static final Schemas TRUSTED = new Schemas() {
        @Override
        List<Pointer> check(Json json, Problems problems, Supplier<SchemaCheck> shape) {
            return List.of();
        }
    };

    private @Nullable SchemaCheck rubric;
    private @Nullable SchemaCheck profiles;
    private @Nullable SchemaCheck services;
    private @Nullable SchemaCheck rubricWords;
    private @Nullable SchemaCheck profilesWords;

    /** Notes where {@code rubric.json} has another shape; gives the places. */
    public List<Pointer> checkRubric(Json json, Problems problems) {
        return check(json, problems, () -> rubric = rubric == null ? SchemaCheck.ofRubric() : rubric);
    }

    /** Notes where {@code profiles.json} has another shape; gives the places. */
    public List<Pointer> checkProfiles(Json json, Problems problems) {
        return check(json, problems, () -> profiles = profiles == null ? SchemaCheck.ofProfiles() : profiles);
    }

    /** Notes where a file of services has another shape; gives the places. */
    public List<Pointer> checkServices(Json json, Problems problems) {
        return check(json, problems, () -> services = services == null ? SchemaCheck.ofServices() : services);
    }

    /** Notes where a translation of a rubric has another shape; gives the places. */
    public List<Pointer> checkRubricWords(Json json, Problems problems) {
        return check(json, problems, () -> rubricWords = rubricWords == null ? SchemaCheck.ofRubricWords()
            : rubricWords);
    }

    /** Notes where a translation of profiles has another shape; gives the places. */
    public List<Pointer> checkProfilesWords(Json json, Problems problems) {
        return check(json, problems, () ->
            profilesWords = profilesWords == null ? SchemaCheck.ofProfilesWords() : profilesWords);
    }

    List<Pointer> check(Json json, Problems problems, Supplier<SchemaCheck> shape) {
        return shape.get().check(json, problems);
    }
}
