package serverlesslabel.domain;

import java.net.URI;
import java.util.Map;

/**
 * A service in one of its modes, with its default settings.
 *
 * @param mode          the mode in a few words; empty if there is only one
 * @param documentation the address of the provider's documentation, on the web
 * @param levels        the levels the rubric gives, from facts or judgements
 */
public record Service(ServiceId id, String name, String mode, Provider provider, Category category, URI documentation,
                      Facts facts, Levels levels) {

    /** A service whose levels all follow from its facts. */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Rubric rubric) {
        return rated(id, name, mode, provider, category, documentation, facts, Map.of(), rubric);
    }

    /**
     * A service whose levels follow from its facts, except for judged ones.
     *
     * @param judged the judgements by the id of their characteristic
     */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Map<String, Judgement> judged, Rubric rubric) {
        return new Service(id, name, mode, provider, category, documentation, facts,
            Levels.of(rubric.characteristics(), facts, judged));
    }

    /** A copy with other levels. */
    Service withLevels(Levels another) {
        return new Service(id, name, mode, provider, category, documentation, facts, another);
    }

    /** The name with the mode, if there is one: "AWS Lambda, on-demand". */
    public String title() {
        return mode.isEmpty() ? name : name + ", " + mode;
    }
}
