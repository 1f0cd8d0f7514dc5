/**
 * What is kept from one start to the next, and explorations as files.
 *
 * <p>A settings file that cannot be read is copied aside before a new one takes its place. Each part of the settings
 * has its own small reader and writer, which keeps what is valid of a file that is damaged elsewhere.
 */
@NullMarked
package serverlesslabel.files.settings;

import org.jspecify.annotations.NullMarked;
