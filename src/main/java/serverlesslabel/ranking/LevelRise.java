package serverlesslabel.ranking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;

/**
 * A rise of one level of a service, to a step further up its ladder.
 *
 * @param from   the level now
 * @param to     the level of the step
 * @param steps  the number of steps of the ladder between the two, 1 for the next one
 * @param failed the conditions that stand in the way; none where the level is judged
 * @param needed how many of them have to be met: all of a step, as many as {@code steps} of a count
 */
public record LevelRise(Characteristic characteristic, Level from, Level to, int steps, List<Rating.Check> failed,
                        int needed) {

    public LevelRise {
        failed = List.copyOf(failed);
    }

    /** The rises of a service on a characteristic, the nearest first; none at the top of its ladder. */
    static List<LevelRise> of(Service service, Characteristic characteristic) {
        var from = new Level(service.levels().of(characteristic));
        if (service.levels().judgement(characteristic).isEmpty()) {
            if (characteristic.ladder() instanceof Ladder.Steps steps)
                return bySteps(characteristic, from, Rating.above(steps, from, service.facts()));
            if (characteristic.ladder() instanceof Ladder.Count) return toEachLevel(characteristic, from,
                failed(Rating.of(characteristic, service).checks().stream()));
        }
        return toEachLevel(characteristic, from, List.of());
    }

    private static List<LevelRise> bySteps(Characteristic characteristic, Level from, List<Rating.Missed> above) {
        return IntStream.range(0, above.size()).mapToObj(i -> {
            var failed = failed(above.get(i).checks().stream());
            return new LevelRise(characteristic, from, above.get(i).level(), i + 1, failed, failed.size());
        }).toList();
    }

    private static List<LevelRise> toEachLevel(Characteristic characteristic, Level from, List<Rating.Check> failed) {
        return IntStream.rangeClosed(from.steps() + 1, Level.TOP).mapToObj(to -> new LevelRise(characteristic, from,
            new Level(to), to - from.steps(), failed, Math.min(failed.size(), to - from.steps()))).toList();
    }

    private static List<Rating.Check> failed(Stream<Rating.Check> checks) {
        return checks.filter(check -> !check.holds()).toList();
    }
}
