/**
 * What follows from weights: index, class, order, rank.
 *
 * <p>Weights and levels are small integers, so an index is a whole number of points out of a whole number, and two
 * services tie exactly or not at all. It also means that services can be counted into place instead of sorted: one
 * pass adds up points, a second drops every service into the bucket of its points. {@code LevelTable} keeps the
 * levels as columns of bytes for that pass; {@code Ranking} keeps its result as arrays and makes a {@code Placement}
 * only for the rows somebody looks at.
 *
 * <p>Firmness is asked of {@code Contenders}, the services that are shown: leaving one out changes no index. Brackets,
 * overtaking moves and ranges of ranks are exact fractions of whole numbers and cheap enough for every tick. Only the
 * shares of weightings are drawn, from numbered random numbers, so that the same question has the same answer
 * everywhere and a share does not flicker while a slider moves.
 */
@NullMarked
package serverlesslabel.ranking;

import org.jspecify.annotations.NullMarked;

