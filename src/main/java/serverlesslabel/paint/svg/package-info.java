/**
 * Paints pictures as SVG: one element per mark, and words as outlines or as text with an embedded subset of
 * the typeface.
 *
 * <p>Outlines come first, because many programs (office suites, converters, e-mail) ignore embedded typefaces and set
 * another, wider one, and few of these know {@code textLength}. Real text lies invisibly above the outlines.
 *
 * <p>The elements are written here. The available libraries draw through Java2D, which has no groups with a name and a
 * description, and those are what one hovers over in an SVG and what a screen reader reads out.
 */
@NullMarked
package serverlesslabel.paint.svg;

import org.jspecify.annotations.NullMarked;
