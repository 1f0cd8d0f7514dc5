/**
 * Everything that follows from weights: index, class, order, rank and stability.
 *
 * <p>Weights and levels are small integers, so an index is an exact fraction and two services are either exactly tied
 * or not. It also allows ranking without comparisons: one pass adds up points, a second counts every service into its
 * position. {@code LevelTable} stores the levels as columns of bytes for the first pass; {@code Ranking} stores its
 * result in arrays and creates a {@code Placement} only for the rows that are displayed. Two indexes recur: the place
 * of a service in the catalog, which never changes, and its position in the order.
 *
 * <p>Stability is computed for {@code Alternatives}, the services that are shown; leaving a service out changes no
 * index of the others. Brackets, smallest shifts and rank ranges are exact and fast enough for every tick of a slider.
 * For the brackets of first place a few services are enough, which {@code FirstPlaceRivals} finds in one pass; those of
 * the whole order take longer in a large catalog. Only rank acceptability is estimated by simulation. Its random
 * numbers are functions of a counter, so that the same question has the same answer everywhere and a share does not
 * flicker while a slider moves.
 *
 * <p>Ranks within a category ({@code CategoryRanks}) are counted anew for one service in a pass over the order, quick
 * enough for each tick; nothing about categories is kept. {@code LabelHistory} asks the catalog for the day before each
 * change and the day of it, and compares: so a history can say nothing that the levels of those days do not.
 *
 * <p>What is near a service ({@code Neighbours}) and what would lift it to the next class ({@code ClassLift}) is asked
 * of one service at a time and always by the reference weights, as its label is: neither belongs on the path of a
 * slider. Levels that rest on unchecked facts are drawn with the weights, so that a service can come first without
 * being better anywhere as stated; {@code DrawnLevels} tells when that is so, for sentences that would contradict each
 * other.
 *
 * <p>Memory, in bytes for each service of a catalog with eight characteristics: 24 for the table of levels, 8 for a
 * ranking (its order is shared by the alternatives where all are shown, otherwise 4 for each of these), 16 for a count
 * of rank acceptability and 88 more while it is counted.
 */
@NullMarked
package serverlesslabel.ranking;

import org.jspecify.annotations.NullMarked;

