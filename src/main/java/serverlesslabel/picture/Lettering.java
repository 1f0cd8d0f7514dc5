package serverlesslabel.picture;

/**
 * A lettering: a size and a weight of the program's typeface.
 *
 * @param size in pixels
 */
public record Lettering(double size, Weight weight) {

    /** The cap height as a share of the size; texts are centred vertically by it. */
    private static final double CAPITAL = 0.714;

    /** The weights of the typeface. */
    public enum Weight { REGULAR, SEMIBOLD, BOLD }

    /** Regular weight, for running text. */
    public static Lettering regular(double size) {
        return new Lettering(size, Weight.REGULAR);
    }

    /** Semibold weight, for headings and figures. */
    public static Lettering semibold(double size) {
        return new Lettering(size, Weight.SEMIBOLD);
    }

    /** Bold weight, for names. */
    public static Lettering bold(double size) {
        return new Lettering(size, Weight.BOLD);
    }

    /** The cap height, the height of a capital letter, in pixels. */
    public double capHeight() {
        return size * CAPITAL;
    }

    /** The distance from the middle of a capital letter down to the baseline, in pixels. */
    public double baselineOffset() {
        return capHeight() / 2;
    }
}
