/**
 * The command line: {@code rank}, {@code export}, {@code label}, {@code explain}, {@code check}, {@code diff}
 * and {@code import}.
 *
 * <p>Each command is one class, and options that several commands share are mixins with the checks they need. No class
 * here knows JavaFX, so the commands run on machines without a display; the window is behind {@code WindowLauncher},
 * which is handed in. An option that has no effect on a call is refused with a sentence, never ignored. Output is
 * UTF-8 with line feeds on every system, so the same input gives the same bytes.
 */
@NullMarked
package serverlesslabel.command;

import org.jspecify.annotations.NullMarked;
