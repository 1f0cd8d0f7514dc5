package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;

/**
 * Narrows the brackets of first place by the few services that can end them, found in one pass over the order. While
 * one weight moves, two services with the same level on its characteristic and the same points from held weights keep
 * the order they have: the points of both from the other weights change in the same proportion. So of all services that
 * agree in these two, the first is the only rival.
 */
final class FirstPlaceRivals {

    private final Alternatives alternatives;
    private final LevelTable levels;
    private final List<BracketSolver> solvers;
    private final int[] heldPlaces;
    private final int[] heldWeights;

    private FirstPlaceRivals(Alternatives alternatives, Set<Characteristic> held, List<BracketSolver> solvers) {
        this.alternatives = alternatives;
        this.levels = alternatives.ranking().levels();
        this.solvers = solvers;
        this.heldPlaces = held.stream().mapToInt(Characteristic::place).toArray();
        var weights = alternatives.weights().effective().points();
        this.heldWeights = Arrays.stream(heldPlaces).map(weights::get).toArray();
    }

    /**
     * Narrows each bracket by the first service and its rivals.
     *
     * @param held    the weights that keep their share while another one moves
     * @param solvers one for each characteristic, in the order of the rubric
     */
    static void narrow(Alternatives alternatives, Set<Characteristic> held, List<BracketSolver> solvers) {
        if (alternatives.size() > 0) new FirstPlaceRivals(alternatives, held, solvers).narrow();
    }

    private void narrow() {
        for (int group = 0; group < levels.groups(); group++) narrow(group);
        // Where no other weight has points to share, the order says nothing of what happens once there are some.
        for (var solver : solvers)
            if (solver.alone()) for (int below = 1; below < alternatives.size(); below++) solver.narrow(0, below);
    }

    private void narrow(int group) {
        var unseen = new long[1 + Level.TOP * Arrays.stream(heldWeights).sum()];
        Arrays.fill(unseen, levels.present(group));
        for (int position = 0; position < alternatives.size(); position++) {
            int place = alternatives.place(position);
            int points = heldPlaces.length == 0 ? 0 : heldPoints(place);
            long first = levels.bits(group, place) & unseen[points];
            if (first == 0) continue;
            unseen[points] ^= first;
            if (position > 0) narrow(group, first, position);
            if (heldPlaces.length == 0 && unseen[0] == 0) return;
        }
    }

    private int heldPoints(int place) {
        int points = 0;
        for (int i = 0; i < heldPlaces.length; i++) points += heldWeights[i] * levels.level(heldPlaces[i], place);
        return points;
    }

    private void narrow(int group, long bits, int position) {
        for (long left = bits; left != 0; left &= left - 1) {
            int place = group * LevelTable.GROUP + Long.numberOfTrailingZeros(left) / LevelTable.LEVELS;
            if (!solvers.get(place).alone()) solvers.get(place).narrow(0, position);
        }
    }
}
