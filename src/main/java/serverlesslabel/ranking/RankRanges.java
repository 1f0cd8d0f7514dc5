package serverlesslabel.ranking;

/** The ranges of ranks of all contenders, counted in one pass. */
public final class RankRanges {

    private final Alternatives alternatives;
    private final int[] documented;
    private final int[] better;
    private final int[] surelyBetter;

    private RankRanges(Alternatives alternatives) {
        this.alternatives = alternatives;
        this.documented = alternatives.ranking().levels().documentedPoints(alternatives.weights());
        int most = Index.most(alternatives.weights());
        this.better = new int[most + 1];
        this.surelyBetter = new int[most + 1];
        for (int position = 0; position < alternatives.size(); position++) {
            better[alternatives.points(position)]++;
            surelyBetter[documented[alternatives.place(position)]]++;
        }
        sumUpFromAbove(better);
        sumUpFromAbove(surelyBetter);
    }

    /** Counts where each contender can stand among them. */
    public static RankRanges of(Alternatives alternatives) {
        return new RankRanges(alternatives);
    }

    /** The ranks the service at a position can have: best with its stated levels while all others have only their
     *  documented ones, worst the other way round. */
    public RankRange at(int position) {
        int stated = alternatives.points(position);
        int sure = documented[alternatives.place(position)];
        // It is not its own rival, although with its stated levels it is ahead of its documented ones.
        return new RankRange(1 + surelyBetter[stated], 1 + better[sure] - (stated > sure ? 1 : 0));
    }

    // From "so many have exactly these points" to "so many have more".
    private static void sumUpFromAbove(int[] counts) {
        int above = 0;
        for (int points = counts.length - 1; points >= 0; points--) {
            int here = counts[points];
            counts[points] = above;
            above += here;
        }
    }
}
