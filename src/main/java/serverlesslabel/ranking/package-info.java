/**
 * What follows from weights: index, class, order, rank.
 *
 * <p>Weights and levels are small integers, so an index is a whole number of points out of a whole number, and two
 * services tie exactly or not at all. It also means that services can be counted into place instead of sorted: one
 * pass adds up points, a second drops every service into the bucket of its points. {@code LevelTable} keeps the
 * levels as columns of bytes for that pass; {@code Ranking} keeps its result as arrays and makes a {@code Placement}
 * only for the rows somebody looks at.
 */
@NullMarked
package serverlesslabel.ranking;

import org.jspecify.annotations.NullMarked;
