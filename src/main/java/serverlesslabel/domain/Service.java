package serverlesslabel.domain;

import java.net.URI;
import java.util.Map;

/**
 * One service in one mode, in its default state.
 *
 * @param mode          in a few words; empty where there is only one
 * @param documentation where its provider describes it, an {@code https} address
 * @param levels        what the rubric makes of the facts, or somebody's judgement
 */
public record Service(ServiceId id, String name, String mode, Provider provider, Category category, URI documentation,
                      Facts facts, Levels levels) {

    /** A service whose levels follow from its facts. */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Rubric rubric) {
        return rated(id, name, mode, provider, category, documentation, facts, Map.of(), rubric);
    }

    /** A service whose levels follow from its facts, but for those that were judged, by characteristic id. */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Map<String, Judgement> judged, Rubric rubric) {
        return new Service(id, name, mode, provider, category, documentation, facts,
            Levels.of(rubric.characteristics(), facts, judged));
    }

    /** Name and mode together: "AWS Lambda, on-demand". */
    public String title() {
        return mode.isEmpty() ? name : name + ", " + mode;
    }
}
