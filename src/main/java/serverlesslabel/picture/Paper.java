package serverlesslabel.picture;

/**
 * The paper of a drawing: all that a drawing needs besides its data.
 *
 * @param width   in pixels at normal size
 * @param height  in pixels at normal size
 * @param palette the colours
 * @param ruler   measures texts
 * @param icons   the source of icons
 */
public record Paper(double width, double height, Palette palette, TextRuler ruler, IconSource icons) {

    /** A copy of this paper in another size, in pixels. */
    public Paper withSize(double newWidth, double newHeight) {
        return new Paper(newWidth, newHeight, palette, ruler, icons);
    }

    /** A copy of this paper with another palette. */
    public Paper withPalette(Palette newPalette) {
        return new Paper(width, height, newPalette, ruler, icons);
    }
}
