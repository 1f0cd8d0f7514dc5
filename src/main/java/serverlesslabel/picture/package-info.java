/**
 * The vocabulary of drawings: pictures made of marks, with inks, pens, lettering and paper.
 *
 * <p>A picture is a value: a list of marks in painting order. It can be compared in a test, described to a screen
 * reader and painted on any medium, because it depends on none. The names differ from those of JavaFX and Java2D on
 * purpose, since painters use both. {@code Brush} is declared here and not among the painters because every mark calls
 * its method of the brush; so a new kind of mark does not compile until every painter draws it.
 */
@NullMarked
package serverlesslabel.picture;

import org.jspecify.annotations.NullMarked;
