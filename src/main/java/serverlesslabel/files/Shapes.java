package serverlesslabel.files;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shapes of all files of a catalog, each made when the first such file is read. */
class Shapes {

    /** Takes every shape for right: for files that have been checked before. */
    static final Shapes TRUSTED = new Shapes() {
        @Override
        List<Pointer> check(Json json, Problems problems, Supplier<Shape> shape) {
            return List.of();
        }
    };

    private @Nullable Shape rubric;
    private @Nullable Shape profiles;
    private @Nullable Shape services;
    private @Nullable Shape rubricWords;
    private @Nullable Shape profilesWords;

    /** Notes where {@code rubric.json} has another shape; gives the places. */
    List<Pointer> checkRubric(Json json, Problems problems) {
        return check(json, problems, () -> rubric = rubric == null ? Shape.ofRubric() : rubric);
    }

    /** Notes where {@code profiles.json} has another shape; gives the places. */
    List<Pointer> checkProfiles(Json json, Problems problems) {
        return check(json, problems, () -> profiles = profiles == null ? Shape.ofProfiles() : profiles);
    }

    /** Notes where a file of services has another shape; gives the places. */
    List<Pointer> checkServices(Json json, Problems problems) {
        return check(json, problems, () -> services = services == null ? Shape.ofServices() : services);
    }

    /** Notes where a translation of a rubric has another shape; gives the places. */
    List<Pointer> checkRubricWords(Json json, Problems problems) {
        return check(json, problems, () -> rubricWords = rubricWords == null ? Shape.ofRubricWords() : rubricWords);
    }

    /** Notes where a translation of profiles has another shape; gives the places. */
    List<Pointer> checkProfilesWords(Json json, Problems problems) {
        return check(json, problems, () ->
            profilesWords = profilesWords == null ? Shape.ofProfilesWords() : profilesWords);
    }

    List<Pointer> check(Json json, Problems problems, Supplier<Shape> shape) {
        return shape.get().check(json, problems);
    }
}
