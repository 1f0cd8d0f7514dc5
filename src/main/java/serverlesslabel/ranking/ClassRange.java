package serverlesslabel.ranking;

import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/**
 * The class of a service, by the reference weights on its label, and how far checking could still lower it.
 *
 * @param stated     the class all stated facts give, the one that is shown
 * @param documented the class the documented facts alone give; never better
 */
public record ClassRange(LabelClass stated, LabelClass documented) {

    /** @throws IllegalArgumentException if the documented facts give a better class than all facts */
    public ClassRange {
        if (documented.place() < stated.place())
            throw new IllegalArgumentException("documented facts cannot give a better class than all facts");
    }

    /** The classes of a service under a rubric. */
    public static ClassRange of(Service service, Rubric rubric) {
        return new ClassRange(Comparison.labelClass(service, rubric),
            Index.documentedOf(service.levels(), rubric.reference()).classIn(rubric.classes()));
    }

    /** The classes a placement has by the weights of its ranking, which need not be those of labels. */
    public static ClassRange of(Placement placement, Rubric rubric) {
        return new ClassRange(placement.index().classIn(rubric.classes()),
            placement.documented().classIn(rubric.classes()));
    }

    /** Whether no check that is still open can change the class. */
    public boolean certain() {
        return stated.equals(documented);
    }

    /** Whether the documented class is the one next below the stated one. */
    public boolean neighbours() {
        return documented.place() == stated.place() + 1;
    }
}
