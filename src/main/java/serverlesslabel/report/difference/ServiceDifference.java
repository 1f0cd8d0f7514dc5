package serverlesslabel.report.difference;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Index;

/**
 * What differs between a service of an old catalog and the one with the same id in a new catalog.
 *
 * @param levels the levels that moved, stated or documented, in the order of the new rubric
 * @param facts  the facts that differ, those of the new service first
 * @param texts  what else is stated of it and differs
 */
public record ServiceDifference(Service before, Service after, Standing standingBefore, Standing standingAfter,
                                List<LevelDifference> levels, List<FactDifference> facts, List<Statement> texts) {

    public ServiceDifference {
        levels = List.copyOf(levels);
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
    }

    /**
     * Where a service stands by the reference weights of its rubric.
     *
     * @param index      by all stated facts
     * @param documented by the documented facts alone
     */
    public record Standing(ClassRange letters, Index index, Index documented) {

        static Standing of(Service service, Rubric rubric) {
            return new Standing(ClassRange.of(service, rubric), Index.of(service.levels(), rubric.reference()),
                Index.documentedOf(service.levels(), rubric.reference()));
        }

        // Weights of another sum give other fractions for the same index.
        private boolean sameAs(Standing other) {
            return letters.stated().letter().equals(other.letters.stated().letter())
                && letters.documented().letter().equals(other.letters.documented().letter())
                && index.compareTo(other.index) == 0 && documented.compareTo(other.documented) == 0;
        }
    }

    /** What is stated of a service beside its facts. */
    public enum Statement {
        /** Its name or its mode. */
        NAME(Service::title),
        /** Its provider. */
        PROVIDER(service -> service.provider().name()),
        /** Its category, by its id. */
        CATEGORY(service -> service.category().id()),
        /** The address of its documentation. */
        DOCUMENTATION(service -> service.documentation().toString()),
        /** From when to when it can be had. */
        LIFE(Service::life);

        private final Function<Service, Object> of;

        Statement(Function<Service, Object> of) {
            this.of = of;
        }
    }

    static ServiceDifference between(Service before, Rubric old, Service after, Rubric rubric) {
        var facts = FactDifference.all(before, after);
        return new ServiceDifference(before, after, Standing.of(before, old), Standing.of(after, rubric),
            LevelDifference.all(before, old, after, rubric, facts), facts, Stream.of(Statement.values())
                .filter(each -> !each.of.apply(before).equals(each.of.apply(after))).toList());
    }

    /** Whether anything differs. */
    public boolean differs() {
        return !standingBefore.sameAs(standingAfter) || !levels.isEmpty() || !facts.isEmpty() || !texts.isEmpty();
    }

    /** Whether the letter or what is certain about it differs, or the index. */
    public boolean standsElsewhere() {
        return !standingBefore.sameAs(standingAfter);
    }

    /** Whether the letter is a worse one. */
    public boolean letterFell() {
        return standingAfter.letters().stated().place() > standingBefore.letters().stated().place();
    }

    /** Whether the letter is a better one. */
    public boolean letterRose() {
        return standingAfter.letters().stated().place() < standingBefore.letters().stated().place();
    }

    /** Whether the letter that the documented facts alone give is a worse one: less is certain. */
    public boolean certaintyFell() {
        return standingAfter.letters().documented().place() > standingBefore.letters().documented().place();
    }

    /** Whether a level is lower. */
    public boolean levelFell() {
        return levels.stream().anyMatch(level -> level.after() < level.before());
    }
}
