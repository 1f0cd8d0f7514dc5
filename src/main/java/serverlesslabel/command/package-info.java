/**
 * The command line: {@code rank}, {@code export}, {@code label}, {@code explain}, {@code check}.
 *
 * <p>A room of its own beside the root, because each command is a page of its own and the root should read like a
 * table of contents. No class here knows JavaFX, so the commands run on machines without a display; the window is
 * something that was handed in and may be opened. Output is UTF-8 and ends lines with a line feed everywhere: the same
 * input gives the same bytes.
 */
@NullMarked
package serverlesslabel.command;

import org.jspecify.annotations.NullMarked;
