package serverlesslabel.picture;

import java.util.Locale;

/** A colour with its strength. Each part is 0 to 255; strength is 0 (nothing) to 1. */
public record Ink(int red, int green, int blue, double strength) {

    /** Leaves no trace. */
    public static final Ink NONE = new Ink(0, 0, 0, 0);

    /** A full ink from {@code #RRGGBB}. */
    public static Ink hex(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Ink(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }

    /** The same colour, laid on thinner. */
    public Ink at(double thinner) {
        return new Ink(red, green, blue, strength * thinner);
    }

    /** Whether it leaves a trace. */
    public boolean visible() {
        return strength > 0;
    }

    /** {@code #rrggbb}, without the strength. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
