/**
 * Pure functions that turn data into pictures: charts, the energy label with its badge, and whole sheets for export.
 *
 * <p>The package is divided by what one sees: {@code chart}, {@code label} and {@code sheet}, with {@code layout} below
 * them for what all three need. Every drawing measures its words with the ruler of the paper before it places them, and
 * computes every position from the size of the paper; a larger window means a new paper and a new drawing, not a
 * stretched one. One convention holds in all of them: what rests on recalled facts is drawn hollow, be it part of a bar
 * or the marker of a line.
 */
@NullMarked
package serverlesslabel.drawing;

import org.jspecify.annotations.NullMarked;
