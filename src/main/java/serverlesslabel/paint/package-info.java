/**
 * Pictures to media that need no window: SVG, PNG and PDF.
 *
 * <p>A painter is a brush: it draws marks and decides nothing. Words are measured and, in PNG, drawn from the outlines
 * of the bundled typeface itself, not through the fonts of the machine; so a picture is the same everywhere, and
 * exports work where no font is installed at all. Reading and cutting down the typeface is fontbox's work.
 *
 * <p>Documents are PDFBox's work, which fontbox is a part of: free, kept for twenty years, and able to embed a
 * typeface so that words stay words. What a page says is written here: its operators are one line a mark, as the
 * elements of an SVG are; PDFBox's own content stream would save no line. Two habits of its fonts matter. They give
 * glyphs and not characters their codes, which does no harm while no two characters of the typeface share a glyph; a
 * test sees to that. And they refuse a character the typeface lacks, so that one is drawn as in every other medium and
 * lies there in an {@code UnseenFont}, to be found and copied under its own name.
 *
 * <p>Every file may carry a {@code Payload}: one text, so that this room need not know what an exploration is. It lies
 * where each format keeps such things (a text chunk, metadata, an attached file), as other programs then leave it where
 * it is. {@code Carried} gives it back and trusts nothing: a file comes from anywhere. Its readers go through the file
 * once, unfold nothing and keep no more than a payload may be long. So a PDF is searched and not parsed, and PDFBox
 * only writes. PNG files are put together here, too: for the same number of bytes the JDK's own writer takes two to
 * three times as long on JDK 17, half as long again on JDK 25. And so are SVG files: the libraries there are draw
 * through Java2D, which knows no groups with a name and a description, and those are what one hovers over in an SVG or
 * listens to.
 */
@NullMarked
package serverlesslabel.paint;

import org.jspecify.annotations.NullMarked;
