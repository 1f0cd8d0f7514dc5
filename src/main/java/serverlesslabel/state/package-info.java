/**
 * The application state: the reader's choices, everything derived from them, and the settings kept between starts.
 *
 * <p>There is one immutable {@code Exploration}, one observable {@code Board} derived from it, and one {@code Store}
 * that replaces the board. A {@code Change} is a function from exploration to exploration, so undo needs no inverse
 * commands: the {@code History} is a list of earlier explorations. A board is made from the one before it and reuses
 * what a change does not touch (the table of levels, the ranking by the reference weights, the filter), which keeps a
 * slider tick linear in the number of services with a small constant. Only rank acceptabilities take longer than a
 * tick: {@code AcceptabilityService} counts them in the background and stops what is outdated.
 */
@NullMarked
package serverlesslabel.state;

import org.jspecify.annotations.NullMarked;

