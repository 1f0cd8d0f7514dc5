/**
 * Every word and number the reader sees.
 *
 * <p>Words are looked up by key in {@code Texts.properties}; numbers and dates are formatted by {@code Formats}. Both
 * are given, never fetched, so that a test or another language is one constructor argument away. The package knows
 * nothing of services: what is said about them is put together where they are drawn.
 */
@NullMarked
package serverlesslabel.text;

import org.jspecify.annotations.NullMarked;
