/**
 * Drives the whole program with random input for a long time. It is no part of the tests that every build runs, but for
 * a short beginning: what it looks for takes minutes to show.
 */
@NullMarked
package serverlesslabel.soak;

import org.jspecify.annotations.NullMarked;
