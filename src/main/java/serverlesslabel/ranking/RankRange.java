package serverlesslabel.ranking;

/**
 * The range of ranks a service can have under some weights as long as recalled facts are not checked: each level of
 * each service may be anything from its documented to its stated level.
 *
 * @param best  the best rank, 1 first
 * @param worst the worst rank, a number not below {@code best}
 */
public record RankRange(int best, int worst) {

    /** Whether only one rank is possible. */
    public boolean certain() {
        return best == worst;
    }
}
