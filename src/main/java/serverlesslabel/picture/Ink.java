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

    /** A mixture of this colour and another one, which has a share of 0 to 1; the opacity stays. */
    public Ink mixed(Ink other, double share) {
        return new Ink(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share),
            strength);
    }

    /** The contrast to another opaque colour, 1 to 21, as the Web Content Accessibility Guidelines 2 define it. */
    public double contrast(Ink other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
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
