package serverlesslabel.picture;

/** A size, in pixels, and a weight of the one typeface. */
public record Lettering(double size, Weight weight) {

    /** Share of the size that a capital letter is high; the height that words are centred by. */
    private static final double CAPITAL = 0.714;

    /** The weights there are. */
    public enum Weight { REGULAR, SEMIBOLD, BOLD }

    /** Normal text. */
    public static Lettering regular(double size) {
        return new Lettering(size, Weight.REGULAR);
    }

    /** Headings, figures. */
    public static Lettering semibold(double size) {
        return new Lettering(size, Weight.SEMIBOLD);
    }

    /** The names of things. */
    public static Lettering bold(double size) {
        return new Lettering(size, Weight.BOLD);
    }

    /** How high a capital letter is, in pixels. */
    public double capital() {
        return size * CAPITAL;
    }

    /** How far below its middle a line of capitals has its baseline. */
    public double middle() {
        return capital() / 2;
    }
}
