/**
 * Everything that leaves the program as a file or through the clipboard, from one place.
 *
 * <p>Window and command line hand over an {@code Edition}, which says what it shows and how, and get bytes from the
 * {@code Press}; so the same choices give the same bytes from both. It is a room of its own, because it is the only one
 * that needs drawings, documents and painters at once, and because two rooms need it that do not know each other.
 */
@NullMarked
package serverlesslabel.press;

import org.jspecify.annotations.NullMarked;

