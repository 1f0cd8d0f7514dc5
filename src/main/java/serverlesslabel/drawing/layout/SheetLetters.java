package serverlesslabel.drawing.layout;

import serverlesslabel.picture.Lettering;

/**
 * The letters of a sheet, all in proportion to its text.
 *
 * @param size  of the text, in pixels; gaps and rows are multiples of it
 * @param least of captions; nothing on the sheet is smaller
 */
public record SheetLetters(double size, double least) {

    /** The heading of the sheet. */
    public Lettering title() {
        return Lettering.bold(size * 2.2);
    }

    /** The line below it. */
    public Lettering subtitle() {
        return Lettering.regular(size * 1.07);
    }

    /** The heading of a part. */
    public Lettering heading() {
        return Lettering.semibold(size);
    }

    /** The name of a service where there is room. */
    public Lettering name() {
        return Lettering.bold(size * 1.27);
    }

    /** The name of a service where there is little. */
    public Lettering tightName() {
        return Lettering.bold(size);
    }

    /** Text. */
    public Lettering words() {
        return Lettering.regular(size);
    }

    /** Numbers and answers. */
    public Lettering figure() {
        return Lettering.semibold(size);
    }

    /** Captions and small print. */
    public Lettering small() {
        return Lettering.regular(least);
    }

    /** From one line of so large letters to the next. */
    public static double pitch(Lettering lettering) {
        return lettering.size() * 1.25;
    }
}
