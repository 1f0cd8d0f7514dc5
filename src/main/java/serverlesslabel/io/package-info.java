/**
 * Writes files all or nothing, and says what can go wrong with a file.
 *
 * <p>A room of its own at the bottom of the house, because settings, catalogs and exports are all written, and none of
 * them has to do with painting. A file is written beside the one it replaces and moved into its place. Why reading or
 * writing failed is a {@code FileFailure}, a value: this room has no words, and the failure becomes a sentence where it
 * is known who reads it.
 */
@NullMarked
package serverlesslabel.io;

import org.jspecify.annotations.NullMarked;
