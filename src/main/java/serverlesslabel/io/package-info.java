/**
 * Writes files all or nothing, locks folders and closes them to others, classifies what can go wrong with a file, and
 * finds the log.
 *
 * <p>This package depends on no other, because settings, explorations and exports are all written in the same way. A
 * file is written beside the one it replaces and then moved into its place. The reason of a failure is a value,
 * {@code FileFailure}, and not a message: it becomes a sentence where the language of its reader is known.
 */
@NullMarked
package serverlesslabel.io;

import org.jspecify.annotations.NullMarked;
