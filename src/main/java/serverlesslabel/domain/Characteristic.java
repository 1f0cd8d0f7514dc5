package serverlesslabel.domain;

/**
 * A characteristic: one of the properties that make a service serverless.
 *
 * @param place  the index of the characteristic in the rubric, 0 first; lists of weights and levels have this order
 * @param id     the key in files and on the command line
 * @param name   the name on screen
 * @param brief  a shorter name for narrow places
 * @param swing  the difference between level 0 and level 5: "from always-on capacity to zero when idle"
 * @param why    the reason for its reference weight; may be empty
 * @param ladder the conditions that turn facts into its level
 */
public record Characteristic(int place, String id, String name, String brief, String swing, String why,
                             Ladder ladder) {

    // Equal ones have equal ids, and a ladder is long.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
