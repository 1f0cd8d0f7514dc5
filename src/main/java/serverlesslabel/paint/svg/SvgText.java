package serverlesslabel.paint.svg;

/** Ways words are written in an SVG file. */
public enum SvgText {
    /**
     * As outlines, so that they look the same in every program; the words lie invisibly above them, to be found and
     * copied.
     */
    OUTLINES,
    /**
     * As text with an embedded typeface, to be edited. Programs that ignore embedded typefaces take another one, and
     * those that know {@code textLength} fit it into the width of the words.
     */
    LETTERS
}
