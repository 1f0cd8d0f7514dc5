package serverlesslabel.ranking;

/**
 * The ranks a service can have under some weights while recalled facts may still turn out either way: every level
 * lies between what the documented facts give and what all stated facts give.
 */
public record RankRange(int best, int worst) {

    /** Whether there is but one rank. */
    public boolean certain() {
        return best == worst;
    }
}
