/**
 * The application state: the reader's choices, everything derived from them, and the settings kept between starts.
 *
 * <p>There is one immutable {@code Exploration}, one observable {@code Board} derived from it, and one {@code Store}
 * that replaces the board. A {@code Change} is a function from exploration to exploration, so undo needs no inverse
 * commands: the {@code History} is a list of earlier explorations. A board is made from the one before it and takes
 * over what a change does not touch (the table of levels, the ranking by the reference weights, the filter, and where
 * neither weights nor filter change, the order, the rows and the brackets), which keeps a slider tick linear in the
 * number of services with a small constant. Only rank acceptabilities, and in a large catalog the brackets of the whole
 * order, take longer than a tick: {@code AcceptabilityService} and {@code LatestTask} compute them in the background
 * and stop or drop what is outdated.
 *
 * <p>The people of a {@code PeopleStore} are of the session and in no settings: their files stay where they are;
 * opening them again is one step, and a copy of weights of somebody else would grow old unseen. They are no part of an
 * exploration either, so that saving one's own gives away nobody else's, and undo takes back what one did oneself.
 *
 * <p>Memory, in bytes for each service: what {@code ranking} says of the table of levels once, of a ranking three times
 * (of the board, before the gesture, by the reference weights) and of a count of rank acceptability twice; 12 to sort
 * and 8 to filter by attributes; 4 for rows that are not by rank. Its name and mode are kept once more from the first
 * search on, its title from the first letter typed in the table on. A step of the history takes some hundred bytes
 * whatever the catalog, and there are 500 at most.
 *
 * <p>The copy methods of the records ({@code withWeights}, {@code withPaper}) are written out. A generator was tried
 * (record-builder): it would replace some 120 lines by some 2,000 generated ones with builders nothing here uses, and
 * every editor would have to run an annotation processor before it understands the first file.
 */
@NullMarked
package serverlesslabel.state;

import org.jspecify.annotations.NullMarked;

