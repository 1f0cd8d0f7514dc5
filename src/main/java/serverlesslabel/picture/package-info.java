/**
 * The vocabulary of drawings: marks, inks, lettering, paper.
 *
 * <p>A picture is a value: a list of marks, painted in order. It can be compared in a test, described to a screen
 * reader and painted on any medium, because it knows none of them. The names differ from JavaFX and Java2D on
 * purpose. {@code Brush} stands here and not beside the painters: a mark hands itself to a brush, so a new kind of
 * mark does not compile until every painter can draw it.
 */
@NullMarked
package serverlesslabel.picture;

import org.jspecify.annotations.NullMarked;
