package serverlesslabel.domain;

/**
 * A label class, one of seven.
 *
 * @param place  0 for A to 6 for G
 * @param letter the letter printed on the label
 * @param from   the lowest index in the class, 0 to 100
 */
public record LabelClass(int place, String letter, int from) {

    /** The number of classes of a label. */
    public static final int COUNT = 7;
}
