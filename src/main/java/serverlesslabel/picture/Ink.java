package serverlesslabel.picture;

import java.util.Locale;

/**
 * A colour with an opacity.
 *
 * @param red      0 to 255
 * @param green    0 to 255
 * @param blue     0 to 255
 * @param strength the opacity, 0 (invisible) to 1
 */
public record Ink(int red, int green, int blue, double strength) {

    /** The invisible ink. */
    public static final Ink NONE = new Ink(0, 0, 0, 0);

    /**
     * An opaque ink from {@code #RRGGBB}.
     *
     * @throws NumberFormatException if there is no hexadecimal number after the first character
     */
    public static Ink hex(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Ink(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }

    /** The same colour with its opacity multiplied by a factor, 0 to 1. */
    public Ink faded(double factor) {
        return new Ink(red, green, blue, strength * factor);
    }

    /** Whether the opacity is above 0. */
    public boolean visible() {
        return strength > 0;
    }

    /** The colour as {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
