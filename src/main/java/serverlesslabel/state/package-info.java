/**
 * What the reader chose, what follows from it, and how it changes.
 *
 * <p>One immutable {@code Exploration}, one observable {@code Board} derived from it, one {@code Store} with three
 * verbs. A change is a function from exploration to exploration, so undo is a list of former ones. A board is made
 * from the one before it: what a change does not touch (the table of levels, the letters by the reference weights,
 * which services the filter lets through) is taken over, which keeps a slider tick linear in the number of services
 * with a small constant. {@code Survey} is the one thing that takes longer than a tick: it counts in the background who
 * comes first in how many weightings, and gives up what is outdated.
 */
@NullMarked
package serverlesslabel.state;

import org.jspecify.annotations.NullMarked;

