/**
 * Text files to trees that remember line and column, and problems with their place.
 *
 * <p>A problem must name its place, and the trees of the libraries forget it; the parsing itself is Jackson's. The
 * rooms beside it look into a tree through {@code CheckedObject} or, where unknown things must be kept, {@code
 * LenientObject}.
 */
@NullMarked
package serverlesslabel.files.json;

import org.jspecify.annotations.NullMarked;
