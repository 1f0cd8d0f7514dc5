package serverlesslabel.drawing.layout;

import serverlesslabel.picture.Lettering;

/**
 * Letter sizes of a sheet, all in proportion to its body text.
 *
 * @param size  size of body text, in pixels; gaps and rows are multiples of it
 * @param least size of captions, in pixels; nothing on the sheet is smaller
 */
public record SheetLetters(double size, double least) {

    /** All letters larger by the same factor. */
    public SheetLetters times(double factor) {
        return new SheetLetters(size * factor, least * factor);
    }

    /** Lettering of the sheet's title. */
    public Lettering title() {
        return Lettering.bold(size * 1.9);
    }

    /** Lettering of the line below the title. */
    public Lettering subtitle() {
        return second();
    }

    /** Lettering of the heading of a part. */
    public Lettering heading() {
        return Lettering.semibold(size);
    }

    /** Lettering of a service's name in a wide column. */
    public Lettering name() {
        return Lettering.bold(size * 1.2);
    }

    /** Lettering of a service's name in a narrow column. */
    public Lettering tightName() {
        return Lettering.bold(size);
    }

    /** Lettering of an index above its column. */
    public Lettering index() {
        return Lettering.bold(size * 1.5);
    }

    /** Lettering of second lines, weights and reasons. */
    public Lettering second() {
        return Lettering.regular(Math.max(least, size * 0.9));
    }

    /** Lettering of body text. */
    public Lettering words() {
        return Lettering.regular(size);
    }

    /** Lettering of numbers and answers. */
    public Lettering figure() {
        return Lettering.semibold(size);
    }

    /** Lettering of captions and small print. */
    public Lettering small() {
        return Lettering.regular(least);
    }

    /** The distance between the baselines of two lines in a lettering, in pixels. */
    public static double pitch(Lettering lettering) {
        return lettering.size() * 1.25;
    }
}
