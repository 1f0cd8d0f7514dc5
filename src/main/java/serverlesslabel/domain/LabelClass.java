package serverlesslabel.domain;

/**
 * One of the seven classes of the label.
 *
 * @param place  0 for A to 6 for G
 * @param letter what is printed
 * @param from   the lowest index of the class, 0 to 100
 */
public record LabelClass(int place, String letter, int from) {

    /** How many classes a label has. */
    public static final int COUNT = 7;
}
