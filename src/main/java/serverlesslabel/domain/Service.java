package serverlesslabel.domain;

import java.net.URI;

/**
 * One service in one mode, in its default state.
 *
 * @param documentation where its provider describes it, an {@code https} address
 * @param levels        what the rubric makes of the facts
 */
public record Service(ServiceId id, String name, String mode, Provider provider, Category category, URI documentation,
                      Facts facts, Levels levels) {

    /** A service whose levels follow from its facts. */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Rubric rubric) {
        return new Service(id, name, mode, provider, category, documentation, facts,
            Levels.of(rubric.characteristics(), facts));
    }

    /** Name and mode together: "AWS Lambda, on-demand". */
    public String title() {
        return name + ", " + mode;
    }
}
