/**
 * Paints pictures as PDF: text that can be selected, a tagged figure with alternative text, an attached payload.
 *
 * <p>PDFBox writes the document and embeds the typeface. The operators of the page are written here: they are one line
 * per mark, as the elements of an SVG are, and PDFBox's own content stream would make that no shorter. Two properties
 * of its fonts matter. They encode glyphs and not characters, which is harmless as long as no two characters of the
 * typeface share a glyph; a test checks that. And they refuse a character the typeface lacks; such words are drawn as
 * outlines, with their characters in an {@code UnseenFont} on top, so that they can be found and copied. A payload is
 * searched for without parsing the document, so PDFBox never reads a file of unknown origin.
 */
@NullMarked
package serverlesslabel.paint.pdf;

import org.jspecify.annotations.NullMarked;
