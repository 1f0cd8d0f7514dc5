/**
 * The application state: the reader's choices, everything derived from them, and the settings kept between starts.
 *
 * <p>There is one immutable {@code Exploration}, one observable {@code Board} derived from it, and one {@code Store}
 * that replaces the board. A {@code Change} is a function from exploration to exploration, so undo needs no inverse
 * commands: the {@code History} is a list of earlier explorations. A board is made from the one before it and reuses
 * what a change does not touch (the table of levels, the ranking by the reference weights, the filter), which keeps a
 * slider tick linear in the number of services with a small constant. Only rank acceptabilities take longer than a
 * tick: {@code AcceptabilityService} counts them in the background and stops what is outdated.
 *
 * <p>The copy methods of the records ({@code withWeights}, {@code withPaper}) are written out. A generator was tried
 * (record-builder): it would replace some 120 lines by some 2,000 generated ones with builders nothing here uses, and
 * every editor would have to run an annotation processor before it understands the first file.
 */
@NullMarked
package serverlesslabel.state;

import org.jspecify.annotations.NullMarked;

