package serverlesslabel.ranking;

/** The rank ranges of all alternatives, counted in one pass. */
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

    /** Counts the ranks each alternative can have among all of them. */
    public static RankRanges of(Alternatives alternatives) {
        return new RankRanges(alternatives);
    }

    /** The same as {@code of(alternatives).at(position)}, for a single service without counting all ranks. */
    public static RankRange at(Alternatives alternatives, int position) {
        int stated = alternatives.points(position);
        int sure = alternatives.ranking().levels().documentedPoints(alternatives.place(position),
            alternatives.weights());
        int ahead = alternatives.ahead(stated);
        return new RankRange(1 + surelyAhead(alternatives, ahead, stated),
            1 + alternatives.ahead(sure) - (stated > sure ? 1 : 0));
    }

    // Documented points are at most the stated ones, so none of the services behind or tied is surely ahead.
    private static int surelyAhead(Alternatives alternatives, int ahead, int stated) {
        var levels = alternatives.ranking().levels();
        if (ahead == 0 || levels.allDocumented()) return ahead;
        var documented = levels.documentedPoints(alternatives.weights());
        int surely = 0;
        for (int position = 0; position < ahead; position++)
            if (documented[alternatives.place(position)] > stated) surely++;
        return surely;
    }

    /**
     * The rank range of the service at a position. It is ranked best with its own stated levels and the documented ones
     * of all others, worst the other way round.
     */
    public RankRange at(int position) {
        int stated = alternatives.points(position);
        int sure = documented[alternatives.place(position)];
        // The service itself is counted among the better ones if its stated points exceed its documented ones.
        return new RankRange(1 + surelyBetter[stated], 1 + better[sure] - (stated > sure ? 1 : 0));
    }

    // Turns the number of services with exactly these points into the number with more.
    private static void sumUpFromAbove(int[] counts) {
        int above = 0;
        for (int points = counts.length - 1; points >= 0; points--) {
            int here = counts[points];
            counts[points] = above;
            above += here;
        }
    }
}
